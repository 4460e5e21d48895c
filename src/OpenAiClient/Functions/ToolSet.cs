namespace OpenAi.Functions;

/// <summary>The functions of a loop, by name, and the names of the tools that its request defines.</summary>
internal sealed class ToolSet
{
    private readonly Dictionary<string, ToolFunction> _byName = [];
    private readonly HashSet<string> _declared;

    /// <param name="functions">The functions.</param>
    /// <param name="parameter">The name of the caller's parameter.</param>
    /// <param name="declared">The names of the functions and custom tools that the request defines.</param>
    public ToolSet(IEnumerable<ToolFunction> functions, string parameter, IEnumerable<string> declared)
    {
        ArgumentNullException.ThrowIfNull(functions, parameter);
        _declared = [.. declared];
        foreach (var function in functions)
        {
            ArgumentNullException.ThrowIfNull(function, parameter);
            if (!_byName.TryAdd(function.Name, function))
                throw new ArgumentException($"Two functions are named '{function.Name}'.", parameter);
            // A tool that the request already defines is not changed; the function only executes its calls.
            if (!_declared.Contains(function.Name))
                Undeclared.Add(function);
        }
    }

    /// <summary>The functions that the request does not define as tools, in the order of the caller.</summary>
    public List<ToolFunction> Undeclared { get; } = [];

    public bool Has(string name) => _byName.ContainsKey(name);

    /// <summary>
    /// Whether the loop answers a call. A name that is neither a function nor a tool of the request was made up by the model, which receives an error message.
    /// </summary>
    public bool Answers(string name) => Has(name) || !_declared.Contains(name);

    public ToolFunction Find(string name) =>
        _byName.TryGetValue(name, out var function)
            ? function
            : throw new ToolCallException($"There is no function '{name}'; the functions are: {(_byName.Count == 0 ? "none" : string.Join(", ", _byName.Keys))}.");
}
