"""Screening where the data is: the same statement, run by PostgreSQL or Spark, with the same verdicts.

`clientfit.remote.postgres.screen` and `clientfit.remote.spark.screen`. Events stay where they are: to Python
come the columns' names and types, counts, the countries of the clients, and the distinct sets of levels.
"""
