// Two apps at once would measure each other.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
