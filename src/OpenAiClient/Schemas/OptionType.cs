namespace OpenAi.Schemas;

/// <summary>Types of which the JSON is another type's, or null: <see cref="Nullable{T}"/> and the options of F#, which this library does not depend on.</summary>
internal static class OptionType
{
    public static bool IsOption(Type type) => Underlying(type) is not null;

    /// <summary>The type of what is there; <see langword="null"/> for types that are no options.</summary>
    public static Type? Underlying(Type type) =>
        type is { IsGenericType: true, IsGenericTypeDefinition: false }
        && type.GetGenericTypeDefinition() is { FullName: "System.Nullable`1" or "Microsoft.FSharp.Core.FSharpOption`1" or "Microsoft.FSharp.Core.FSharpValueOption`1" }
            ? type.GetGenericArguments()[0]
            : null;
}
