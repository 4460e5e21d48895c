namespace OpenAi.Schemas;

/// <summary>
/// Recognizes types whose JSON is that of another type, or null: <see cref="Nullable{T}"/> and the option types of F#, on which this
/// library does not depend.
/// </summary>
internal static class OptionType
{
    public static bool IsOption(Type type) => Underlying(type) is not null;

    /// <summary>Returns the underlying type; <see langword="null"/> for other types.</summary>
    public static Type? Underlying(Type type) =>
        type is { IsGenericType: true, IsGenericTypeDefinition: false }
        && type.GetGenericTypeDefinition() is { FullName: "System.Nullable`1" or "Microsoft.FSharp.Core.FSharpOption`1" or "Microsoft.FSharp.Core.FSharpValueOption`1" }
            ? type.GetGenericArguments()[0]
            : null;
}
