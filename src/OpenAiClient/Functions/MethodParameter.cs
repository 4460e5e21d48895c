using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using OpenAi.Schemas;

namespace OpenAi.Functions;

/// <summary>A parameter of a method: what the model is told of it, and how its value is found among the arguments.</summary>
internal sealed class MethodParameter
{
    private readonly ParameterInfo _parameter;
    private readonly JsonTypeInfo? _type;
    private readonly bool _isNullable;
    private readonly object? _default;

    [RequiresUnreferencedCode(ReflectedJson.Unsafe)]
    [RequiresDynamicCode(ReflectedJson.Unsafe)]
    public MethodParameter(ParameterInfo parameter, bool strict, JsonSerializerOptions options)
    {
        _parameter = parameter;
        Name = parameter.Name ?? throw Unfit("it has no name");
        IsToken = parameter.ParameterType == typeof(CancellationToken) || parameter.ParameterType == typeof(CancellationToken?);
        if (IsToken)
            return;
        if (parameter.ParameterType.IsByRef || parameter.ParameterType.IsByRefLike || parameter.ParameterType.IsPointer)
            throw Unfit("JSON has no references");
        _type = ArgumentReader.Options(strict).Of(options).GetTypeInfo(parameter.ParameterType);
        _isNullable = Nullable.GetUnderlyingType(parameter.ParameterType) is not null
            || (!parameter.ParameterType.IsValueType && new NullabilityInfoContext().Create(parameter).WriteState == NullabilityState.Nullable);
        _default = parameter.HasDefaultValue ? DefaultOf(parameter) : null;
    }

    public string Name { get; }

    /// <summary>Whether it is the loop's token, of which the model knows nothing.</summary>
    public bool IsToken { get; }

    [RequiresUnreferencedCode(ReflectedJson.Unsafe)]
    [RequiresDynamicCode(ReflectedJson.Unsafe)]
    public void AddTo(ParametersSchema schema, JsonSerializerOptions options)
    {
        if (IsToken)
            return;
        var type = options.GetTypeInfo(_parameter.ParameterType);
        var defaultNode = _default is null ? null : SchemaDefault.Of(_default, type);
        schema.Add(Name, type, SchemaDescription.Of(_parameter), _isNullable, _parameter.HasDefaultValue, defaultNode, _parameter);
    }

    /// <exception cref="ToolCallException">The value is missing or does not fit.</exception>
    public object? Read(JsonElement arguments, CancellationToken token)
    {
        if (_type is null)
            return token;
        var isThere = arguments.TryGetProperty(Name, out var value);
        var isNull = value.ValueKind is JsonValueKind.Null or JsonValueKind.Undefined;
        if (!isNull)
            return ArgumentReader.Read(value, _type, "$." + Name);
        if (isThere && _isNullable)
            return null;
        if (_parameter.HasDefaultValue)
            return _default;
        return _isNullable ? null : throw new ToolCallException($"$.{Name}: it is {(isThere ? "null, which it must not be" : "missing")}.");
    }

    // Metadata knows constants only: no structs, and enums as the numbers they are.
    [RequiresUnreferencedCode(ReflectedJson.Unsafe)]
    private static object? DefaultOf(ParameterInfo parameter)
    {
        var type = parameter.ParameterType;
        var value = parameter.DefaultValue;
        if (value is null)
            return type.IsValueType && Nullable.GetUnderlyingType(type) is null ? RuntimeHelpers.GetUninitializedObject(type) : null;
        var underlying = Nullable.GetUnderlyingType(type) ?? type;
        return underlying.IsEnum ? Enum.ToObject(underlying, value) : value;
    }

    private ArgumentException Unfit(string reason) =>
        new($"No model can fill the parameter '{_parameter}' of {_parameter.Member.Name}: {reason}.");
}
