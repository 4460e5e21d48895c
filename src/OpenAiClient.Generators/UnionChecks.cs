using Microsoft.CodeAnalysis;

namespace OpenAi.Generators;

/// <summary>Checks the declaration of a union.</summary>
internal static class UnionChecks
{
    public static IReadOnlyList<Finding> Of(Union union)
    {
        var type = union.Type;
        var place = type.Locations[0];
        var findings = new List<Finding>();
        if (!type.IsRecord || !type.IsAbstract || !Symbols.IsPartial(type) || type.ContainingType is not null || type.IsGenericType)
            findings.Add(Finding.At(place, Findings.UnionShape, type.Name));
        if (union.Variants.Count == 0)
            findings.Add(Finding.At(place, Findings.UnionVariants, type.Name));
        findings.AddRange(union.Variants.Select(static variant => variant.Type)
            .Where(variant => !variant.IsRecord || !Symbols.IsPartial(variant) || !Symbols.Bases(variant).Contains(type, SymbolEqualityComparer.Default))
            .Select(variant => Finding.At(place, Findings.VariantShape, type.Name, variant.Name)));
        findings.AddRange(Twice(union.Variants.Select(static variant => variant.Type.Name))
            .Select(name => Finding.At(place, Findings.VariantTwice, type.Name, name)));
        findings.AddRange(Twice(union.Variants.SelectMany(static variant => variant.Texts))
            .Select(text => Finding.At(place, Findings.VariantText, type.Name, text)));
        return findings;
    }

    private static IEnumerable<string> Twice(IEnumerable<string> texts) =>
        texts.GroupBy(static text => text).Where(static group => group.Count() > 1).Select(static group => group.Key);
}
