"""What the pages of rules say in Chinese: what is reported, and why. One constant for each rule."""
