"""Import profiles: what an export's columns mean, declared as data; matched, applied, suggested."""
