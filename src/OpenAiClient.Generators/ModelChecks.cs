using Microsoft.CodeAnalysis;

namespace OpenAi.Generators;

/// <summary>Checks the declaration of a model that is no union.</summary>
internal static class ModelChecks
{
    public static IReadOnlyList<Finding> Of(INamedTypeSymbol type)
    {
        var findings = new List<Finding>();
        if (type.IsAbstract || Symbols.ReadsItself(type) || Symbols.Implements(type, "ITextVariant"))
            return findings;
        findings.AddRange(ModelProperty.Of(type)
            .Where(static property => property.Form is null)
            .Select(property => Finding.At(property.Location!, Findings.PropertyType, type.Name, property.Name, property.Type!.ToDisplayString())));
        foreach (var union in Symbols.Bases(type).Select(Union.Of).OfType<Union>())
        {
            if (type.IsSealed && !union.Lists(type))
                findings.Add(Finding.At(type.Locations[0], Findings.VariantMissing, union.Type.Name, type.Name));
            if (union.IsTagGenerated && union.Variants.Any(variant => variant.Texts.Count == 1 && variant.Texts[0].Length > 0 && SymbolEqualityComparer.Default.Equals(variant.Type, type)) && type.GetMembers(union.TagName).FirstOrDefault() is { IsImplicitlyDeclared: false } tag)
                findings.Add(Finding.At(tag.Locations[0], Findings.VariantTag, type.Name, tag.Name));
        }
        return findings;
    }
}
