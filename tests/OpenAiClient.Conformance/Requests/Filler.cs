using System.Collections;
using System.Reflection;
using System.Text.Json;
using OpenAi.Conformance.Spec;
using OpenAi.Json;

namespace OpenAi.Conformance.Requests;

/// <summary>
/// Creates values of the library's types with every property set, as a caller can. Where there is a choice, of a union's variants or of an
/// open enum's values, each call takes the next one.
/// </summary>
/// <param name="file">The file for places that take one. Default: <see langword="null"/>, which leaves them empty.</param>
internal sealed class Filler(FileUpload? file = null)
{
    private const int MaxDepth = 12;
    private static readonly JsonElement _object = JsonElement.Parse("{}");
    private static readonly JsonElement _text = JsonElement.Parse("\"text\"");
    private readonly Dictionary<object, int> _turns = [];

    /// <summary>Creates a value; <see langword="null"/> when it would be too deep, or when there is no way to make one.</summary>
    public object? Of(Type type, int depth = 0)
    {
        type = Shapes.Bare(type);
        if (type == typeof(FileUpload))
            return file;
        if (depth > MaxDepth)
            return null;
        if (Simple(type) is { } simple)
            return simple;
        if (Shapes.Known(type) is { } known)
            return Next(type, known);
        if (type.IsArray || (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>)) || (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IEnumerable<>)))
            return List(type.GetElementType() ?? type.GetGenericArguments()[0], depth);
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyDictionary<,>))
            return Map(type.GetGenericArguments()[1], depth);
        if (Shapes.Variants(type) is { Count: > 0 } variants)
            return Next(type, variants) is var variant && IsText(variant) && HasKnown(type) ? Made(type, depth) : Of(variant, depth);
        return type.IsAssignableTo(typeof(JsonModel)) ? Model(type, depth) : type.Assembly == typeof(JsonModel).Assembly ? Made(type, depth) : null;
    }

    private static object? Simple(Type type) =>
        type == typeof(string) ? "text"
        : type == typeof(bool) ? true
        : type == typeof(int) ? 7
        : type == typeof(long) ? 7L
        : type == typeof(double) ? 7.0
        : type == typeof(float) ? 7f
        : type == typeof(decimal) ? 7m
        : type == typeof(DateTimeOffset) ? DateTimeOffset.UnixEpoch.AddDays(20_000)
        : type == typeof(DateOnly) ? new DateOnly(2026, 1, 31)
        : type == typeof(TimeSpan) ? TimeSpan.FromHours(24)
        : type == typeof(Uri) ? new Uri("https://files.test/a.png")
        : type == typeof(byte[]) ? new byte[] { 1, 2, 3 }
        : type == typeof(ReadOnlyMemory<byte>) ? new ReadOnlyMemory<byte>([1, 2, 3])
        : type == typeof(JsonElement) ? _object
        : null;

    private T Next<T>(object key, IReadOnlyList<T> choices)
    {
        var turn = _turns.GetValueOrDefault(key);
        _turns[key] = turn + 1;
        return choices[turn % choices.Count];
    }

    private Array? List(Type item, int depth)
    {
        if (Of(item, depth + 1) is not { } value)
            return null;
        var list = Array.CreateInstance(item, 1);
        list.SetValue(value, 0);
        return list;
    }

    private object? Map(Type item, int depth)
    {
        if (Scalar(item, depth) is not { } value)
            return null;
        var map = (IDictionary)Activator.CreateInstance(typeof(Dictionary<,>).MakeGenericType(typeof(string), item))!;
        map["key"] = value;
        return map;
    }

    private object? Model(Type type, int depth)
    {
        var model = type.GetConstructor([]) is { } constructor ? constructor.Invoke([]) : Made(type, depth);
        if (model is null)
            return null;
        foreach (var property in model.GetType().GetProperties().Where(static property => property.SetMethod is { IsPublic: true } && property.Name is not nameof(JsonModel.ExtraFields) and not "ResponseInfo"))
        {
            // A text that has a value already has no other.
            if (property.GetValue(model) is not string { Length: > 0 } && Of(property.PropertyType, depth + 1) is { } value)
                property.SetValue(model, value);
        }
        return model;
    }

    // Any JSON is an object as a property, such as a schema, and a value in maps and comparisons.
    private object? Scalar(Type type, int depth) => type == typeof(JsonElement) ? _text : Of(type, depth + 1);

    // Small types are made by a conversion, a factory or a constructor: each is tried in turn.
    private object? Made(Type type, int depth)
    {
        var makers = Makers(type).Concat(Known(type)).ToList();
        for (var i = 0; i < makers.Count; i++)
        {
            var maker = Next(type, makers);
            var arguments = maker.GetParameters().Select(parameter => Scalar(parameter.ParameterType, depth)).ToArray();
            if (arguments.All(static argument => argument is not null) && Made(maker, arguments) is { } value)
                return value;
        }
        return null;
    }

    // Some accept only values with a meaning, such as the bytes of a picture; another maker is used then.
    private static object? Made(MethodBase maker, object?[] arguments)
    {
        try
        {
            return maker is ConstructorInfo constructor ? constructor.Invoke(arguments) : maker.Invoke(null, arguments);
        }
        catch (TargetInvocationException exception) when (exception.InnerException is ArgumentException)
        {
            return null;
        }
    }

    // The values that a type has as properties, as ToolChoice.Auto, are those of which a text is made.
    private static IEnumerable<MethodBase> Known(Type type) =>
        type.GetProperties(BindingFlags.Static | BindingFlags.Public).Where(property => property.PropertyType == type).Select(static property => property.GetMethod!);

    private static bool IsText(Type variant) => variant.IsAssignableTo(typeof(ITextVariant));

    private static bool HasKnown(Type type) => Known(type).Any();

    private static IEnumerable<MethodBase> Makers(Type type) =>
        type.GetMethods(BindingFlags.Static | BindingFlags.Public).Where(method => method.ReturnType == type && !method.IsGenericMethodDefinition && method.Name is not "op_Explicit" and not "Parse")
            .Concat<MethodBase>(type.GetConstructors())
            .Where(maker => !HasKnown(type) || maker.GetParameters() is not [{ ParameterType: var only }] || only != typeof(string))
            .Where(static maker => maker.GetParameters().Length > 0 && maker.GetParameters().All(static parameter => !parameter.ParameterType.IsByRefLike && !parameter.ParameterType.IsByRef));
}
