"""Reports on a backtest: text, Markdown and HTML."""
