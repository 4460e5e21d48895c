using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace OpenAi.Generators;

/// <summary>Questions about the library's types.</summary>
internal static class Symbols
{
    public const string OpenEnumAttribute = "OpenAi.OpenEnumAttribute";

    /// <summary>What a generator adds, such as an interface, no generator sees: the attribute says it.</summary>
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

    /// <summary>What an initializer must set, also of what does not cross the wire as JSON; an open enum to its unset value.</summary>
    public static IEnumerable<string> RequiredDefaults(INamedTypeSymbol type) =>
        Bases(type).Prepend(type)
            .SelectMany(static found => found.GetMembers().OfType<IPropertySymbol>())
            .Where(static property => property.IsRequired)
            .Select(static property => property.Name + (IsOpenEnum(property.Type) ? " = \"\"" : " = default!"))
            .Distinct();

    public static bool Implements(ITypeSymbol type, string name) =>
        type.AllInterfaces.Any(found => found.ContainingNamespace.ToDisplayString() == "OpenAi.Json" && found.Name == name);

    /// <summary>Whether something has an attribute of the library's.</summary>
    public static bool Has(ISymbol symbol, string attribute) =>
        symbol.GetAttributes().Any(found => found.AttributeClass?.ToDisplayString() == "OpenAi.Json." + attribute);

    /// <summary>The attribute of <c>System.Text.Json</c>, by its name without the ending.</summary>
    public static AttributeData? Attribute(ISymbol symbol, string name) =>
        symbol.GetAttributes().FirstOrDefault(found => found.AttributeClass?.ToDisplayString() == $"System.Text.Json.Serialization.{name}Attribute");

    /// <summary>Whether a type says by hand how its JSON is read.</summary>
    public static bool ReadsItself(ITypeSymbol type) => Implements(type, "IJsonModel");

    public static string Full(ITypeSymbol type) => type.ToDisplayString(NullableFlowState.None, SymbolDisplayFormat.FullyQualifiedFormat);
}
