namespace OpenAi.Functions;

/// <summary>The functions of a loop, by name.</summary>
internal sealed class ToolSet
{
    private readonly Dictionary<string, ToolFunction> _byName = [];

    public ToolSet(IEnumerable<ToolFunction> functions, string parameter)
    {
        ArgumentNullException.ThrowIfNull(functions, parameter);
        foreach (var function in functions)
        {
            ArgumentNullException.ThrowIfNull(function, parameter);
            if (!_byName.TryAdd(function.Name, function))
                throw new ArgumentException($"Two functions are named '{function.Name}'.", parameter);
            Functions.Add(function);
        }
    }

    /// <summary>The functions in the order of the caller.</summary>
    public List<ToolFunction> Functions { get; } = [];

    public bool Has(string name) => _byName.ContainsKey(name);

    public ToolFunction Find(string name) =>
        _byName.TryGetValue(name, out var function)
            ? function
            : throw new ToolCallException($"There is no function '{name}'; the functions are: {(_byName.Count == 0 ? "none" : string.Join(", ", _byName.Keys))}.");
}
