"""The rules that spec/README.md sets and scripts/lint_spec.py checks, one function each."""
