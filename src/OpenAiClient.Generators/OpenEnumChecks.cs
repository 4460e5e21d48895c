using Microsoft.CodeAnalysis;

namespace OpenAi.Generators;

/// <summary>Checks the declaration of an open enum.</summary>
internal static class OpenEnumChecks
{
    private static readonly string[] _generated = ["Value", "Values", "Known", "ReadJson", "Equals", "ToString", "GetHashCode"];

    public static IReadOnlyList<Finding> Of(INamedTypeSymbol type)
    {
        var findings = new List<Finding>();
        if (type.IsRecord || !type.IsSealed || !Symbols.IsPartial(type) || type.ContainingType is not null || type.IsGenericType)
            findings.Add(Finding.At(type.Locations[0], Findings.EnumShape, type.Name));
        var texts = new HashSet<string>();
        foreach (var value in OpenEnumGenerator.ValuesOf(type))
        {
            if (OpenEnumGenerator.TextOf(value) is not { } text)
                findings.Add(Finding.At(value.Locations[0], Findings.EnumInitializer, type.Name, value.Name));
            else if (!texts.Add(text.ValueText))
                findings.Add(Finding.At(value.Locations[0], Findings.EnumText, type.Name, value.Name, text.ValueText));
            if (_generated.Contains(value.Name))
                findings.Add(Finding.At(value.Locations[0], Findings.EnumName, type.Name, value.Name));
        }
        return findings;
    }
}
