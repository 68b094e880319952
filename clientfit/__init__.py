"""clientfit: declarative rules over client histories, with evidence and a recommendation."""
