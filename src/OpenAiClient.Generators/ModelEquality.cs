using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OpenAi.Generators;

/// <summary>
/// Generates equality by JSON content, including lists, maps and unknown fields, because records compare lists by reference. The
/// PrintMembers that the compiler generates for each record is replaced, because <c>ToString</c> returns JSON.
/// </summary>
internal static class ModelEquality
{
    public static string Of(INamedTypeSymbol type)
    {
        var beside = string.Concat(Beside(type).Select(static name => $" && global::OpenAi.Json.ModelValues.Same({name}, other!.{name})"));
        return $"""
                /// <inheritdoc/>
                public bool Equals({type.Name}? other) => global::OpenAi.Json.ModelValues.AreEqual(this, other){beside};

                /// <inheritdoc/>
                public override int GetHashCode() => global::OpenAi.Json.ModelValues.Hash(this);

                /// <inheritdoc/>
                protected override bool PrintMembers(global::System.Text.StringBuilder builder) => false;

            """;
    }

    // Properties that are not part of the JSON, such as a file to upload. The headers of the answer do not count for equality.
    private static IEnumerable<string> Beside(INamedTypeSymbol type) =>
        Symbols.Bases(type).Prepend(type)
            .TakeWhile(static found => found.ToDisplayString() is not ("OpenAi.JsonModel" or "OpenAi.ApiResult"))
            .SelectMany(static found => found.GetMembers().OfType<IPropertySymbol>())
            .Where(static property => !property.IsStatic && property.SetMethod is not null && !ModelProperty.IsWired(property) && IsAuto(property))
            .Select(static property => property.Name)
            .Distinct();

    private static bool IsAuto(IPropertySymbol property) =>
        property.DeclaringSyntaxReferences.Length > 0
        && property.DeclaringSyntaxReferences[0].GetSyntax() is PropertyDeclarationSyntax { AccessorList.Accessors: var accessors }
        && accessors.All(static accessor => accessor.Body is null && accessor.ExpressionBody is null);
}
