using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using OpenAi.Schemas;

namespace OpenAi.Functions;

/// <summary>A parameter of a method: its schema for the model, and how its value is read from the arguments.</summary>
internal sealed class MethodParameter
{
    private readonly ParameterInfo _parameter;
    private readonly HiddenValue? _hidden;
    private readonly JsonTypeInfo? _type;
    private readonly bool _isNullable;
    private readonly object? _default;

    [RequiresUnreferencedCode(ReflectedJson.Unsafe)]
    [RequiresDynamicCode(ReflectedJson.Unsafe)]
    public MethodParameter(ParameterInfo parameter, bool strict, JsonSerializerOptions options)
    {
        _parameter = parameter;
        Name = parameter.Name ?? throw Unfit("the parameter has no name");
        _hidden = HiddenValue.Of(parameter);
        if (IsHidden)
            return;
        if (parameter.ParameterType.IsByRef)
            throw Unfit("it is passed by reference");
        if (parameter.ParameterType.IsByRefLike || parameter.ParameterType.IsPointer)
            throw Unfit("values of this type exist only on the stack or in memory; take a string, a list or a record");
        _type = ArgumentReader.Options(strict).Of(options).GetTypeInfo(parameter.ParameterType);
        _isNullable = OptionType.IsOption(parameter.ParameterType)
            || (!parameter.ParameterType.IsValueType && new NullabilityInfoContext().Create(parameter).WriteState == NullabilityState.Nullable);
        _default = parameter.HasDefaultValue ? DefaultOf(parameter) : null;
    }

    public string Name { get; }

    /// <summary>Whether the model does not see the parameter, as for tokens and services.</summary>
    [MemberNotNullWhen(true, nameof(_hidden))]
    [MemberNotNullWhen(false, nameof(_type))]
    public bool IsHidden => _hidden is not null;

    [RequiresUnreferencedCode(ReflectedJson.Unsafe)]
    [RequiresDynamicCode(ReflectedJson.Unsafe)]
    public void AddTo(ParametersSchema schema, JsonSerializerOptions options)
    {
        if (IsHidden)
            return;
        var type = options.GetTypeInfo(_parameter.ParameterType);
        if (type is { Kind: JsonTypeInfoKind.Object, PolymorphismOptions: null, Type.IsInterface: true })
            throw new NotSupportedException($"$.{Name}: {TypeText.Of(type.Type)} is an interface, which a model cannot fill in. Mark a service with [FromKeyedServices], or take it from a parameter of type IServiceProvider; for data, take a record, or add JsonDerivedType attributes.");
        var defaultNode = _default is null ? null : SchemaDefault.Of(_default, type);
        schema.Add(Name, type, SchemaDescription.Of(_parameter), _isNullable, _parameter.HasDefaultValue, defaultNode, _parameter);
    }

    /// <exception cref="ToolCallException">The value is missing or does not fit.</exception>
    /// <exception cref="InvalidOperationException">A service is missing.</exception>
    public object? Read(JsonElement arguments, IServiceProvider? services, CancellationToken token)
    {
        if (IsHidden)
            return _hidden.Find(services, token);
        var isThere = arguments.TryGetProperty(Name, out var value);
        var isNull = value.ValueKind is JsonValueKind.Null or JsonValueKind.Undefined;
        if (!isNull)
            return ArgumentReader.Read(value, _type, "$." + Name);
        if (isThere && _isNullable)
            return null;
        if (_parameter.HasDefaultValue)
            return _default;
        return _isNullable ? null : throw new ToolCallException($"$.{Name}: {(isThere ? "the value must not be null" : "the value is missing")}.");
    }

    // Metadata stores constants only: structs have no default there, and enums are numbers.
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
        new($"A model cannot fill in the parameter '{TypeText.Of(_parameter.ParameterType)} {_parameter.Name}' of {_parameter.Member.Name}: {reason}.");
}
