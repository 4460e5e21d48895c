using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OpenAi.Generators;

/// <summary>Queries on symbols of the library.</summary>
internal static class Symbols
{
    public const string OpenEnumAttribute = "OpenAi.OpenEnumAttribute";

    /// <summary>Generators do not see each other's output, such as interfaces, so the attribute is used.</summary>
    public static bool IsOpenEnum(ITypeSymbol type) =>
        type.GetAttributes().Any(static found => found.AttributeClass?.ToDisplayString() == OpenEnumAttribute);

    public static bool IsModel(ITypeSymbol type) => Bases(type).Any(static found => found.ToDisplayString() == "OpenAi.JsonModel");

    public static bool IsPartial(INamedTypeSymbol type) =>
        type.DeclaringSyntaxReferences.All(static part => part.GetSyntax() is TypeDeclarationSyntax declaration && declaration.Modifiers.Any(SyntaxKind.PartialKeyword));

    public static IEnumerable<INamedTypeSymbol> Bases(ITypeSymbol type)
    {
        for (var found = type.BaseType; found is not null; found = found.BaseType)
            yield return found;
    }

    /// <summary>Returns the initializers of required properties, including those that are not part of the JSON.</summary>
    public static IEnumerable<string> RequiredDefaults(INamedTypeSymbol type) =>
        Bases(type).Prepend(type)
            .SelectMany(static found => found.GetMembers().OfType<IPropertySymbol>())
            .Where(static property => property.IsRequired)
            .Select(static property => property.Name + " = " + DefaultOf(property))
            .Distinct();

    // What was not sent is empty where it cannot be null, as it is in answers.
    private static string DefaultOf(IPropertySymbol property) =>
        IsOpenEnum(property.Type) || (property.Type.SpecialType == SpecialType.System_String && property.NullableAnnotation != NullableAnnotation.Annotated) ? "\"\""
        : property.NullableAnnotation != NullableAnnotation.Annotated && ValueCode.Of(property.Type) is { IsList: true } ? "[]"
        : "default!";

    public static bool Implements(ITypeSymbol type, string name) =>
        type.AllInterfaces.Any(found => found.ContainingNamespace.ToDisplayString() == "OpenAi.Json" && found.Name == name);

    /// <summary>Whether a symbol has an attribute of the library.</summary>
    public static bool Has(ISymbol symbol, string attribute) =>
        symbol.GetAttributes().Any(found => found.AttributeClass?.ToDisplayString() == "OpenAi.Json." + attribute);

    /// <summary>Returns an attribute of <c>System.Text.Json</c>, by its name without the suffix.</summary>
    public static AttributeData? Attribute(ISymbol symbol, string name) =>
        symbol.GetAttributes().FirstOrDefault(found => found.AttributeClass?.ToDisplayString() == $"System.Text.Json.Serialization.{name}Attribute");

    /// <summary>Whether a type has handwritten code for its JSON.</summary>
    public static bool ReadsItself(ITypeSymbol type) => Implements(type, "IJsonModel");

    public static string Full(ITypeSymbol type) => type.ToDisplayString(NullableFlowState.None, SymbolDisplayFormat.FullyQualifiedFormat);
}
