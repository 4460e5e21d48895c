using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using OpenAi.Schemas;

namespace OpenAi.Functions;

/// <summary>The results of reflection on a method, cached for each method and its JSON options.</summary>
internal sealed class MethodShape
{
    private static readonly ConditionalWeakTable<JsonSerializerOptions, ConcurrentDictionary<(MethodInfo, Type, bool), MethodShape>> _known = [];

    private readonly MethodInvoker _invoker;
    private readonly MethodParameter[] _parameters;
    private readonly HashSet<string> _names;
    private readonly MethodResult _result;

    [RequiresUnreferencedCode(ReflectedJson.Unsafe)]
    [RequiresDynamicCode(ReflectedJson.Unsafe)]
    private MethodShape(MethodInfo method, Type delegateType, bool strict, JsonSerializerOptions options)
    {
        // The delegate's Invoke method works with any target: instances, closures, and first arguments of extension methods.
        var invoke = delegateType.GetMethod("Invoke")!;
        var bound = method.GetParameters().Length - invoke.GetParameters().Length;
        if (bound < 0)
            throw new ArgumentException($"{method.Name} has no instance to be called on.");
        if (method.ReturnType == typeof(void) && method.IsDefined(typeof(AsyncStateMachineAttribute), inherit: false))
            throw new ArgumentException($"{WrittenName(method.Name) ?? "The function"} is async void, so that nothing can wait for its end or catch its exceptions; let it return a Task.");
        Name = WrittenName(method.Name);
        Description = SchemaDescription.Of(method);
        _invoker = MethodInvoker.Create(invoke);
        _parameters = [.. method.GetParameters().Skip(bound).Select(parameter => new MethodParameter(parameter, strict, options))];
        _names = [.. _parameters.Where(static parameter => !parameter.IsHidden).Select(static parameter => parameter.Name)];
        _result = MethodResult.Of(method.ReturnType, options);
        var schema = new ParametersSchema(strict);
        foreach (var parameter in _parameters)
            parameter.AddTo(schema, options);
        Schema = schema.ToSchema();
    }

    /// <summary>The method's name; <see langword="null"/> when the compiler generated it, for a lambda.</summary>
    public string? Name { get; }

    public string? Description { get; }

    public JsonElement Schema { get; }

    [RequiresUnreferencedCode(ReflectedJson.Unsafe)]
    [RequiresDynamicCode(ReflectedJson.Unsafe)]
    public static MethodShape Of(Delegate function, bool strict, JsonSerializerOptions options)
    {
        var known = _known.GetOrCreateValue(options);
        var key = (function.Method, function.GetType(), strict);
        if (!known.TryGetValue(key, out var shape))
            known[key] = shape = new MethodShape(key.Method, key.Item2, strict, options);
        return shape;
    }

    // The compiler names the local function F of M "<M>g__F|0_1", and a lambda of M "<M>b__0_1".
    private static string? WrittenName(string name)
    {
        if (!name.Contains('<', StringComparison.Ordinal))
            return name;
        var start = name.IndexOf(">g__", StringComparison.Ordinal);
        var end = name.LastIndexOf('|');
        return start >= 0 && end > start ? name[(start + 4)..end] : null;
    }

    public ValueTask<string> CallAsync(Delegate function, JsonElement arguments, IServiceProvider? services, CancellationToken token)
    {
        foreach (var argument in arguments.EnumerateObject())
        {
            if (!_names.Contains(argument.Name))
                throw new ToolCallException($"$.{argument.Name}: there is no such parameter; there are {(_names.Count == 0 ? "none" : string.Join(", ", _names))}.");
        }
        var values = new object?[_parameters.Length];
        for (var i = 0; i < values.Length; i++)
            values[i] = _parameters[i].Read(arguments, services, token);
        return _result.ReadAsync(_invoker.Invoke(function, values.AsSpan()));
    }
}
