// Programs share the console, the environment and the current directory.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
