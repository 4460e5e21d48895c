using Microsoft.CodeAnalysis;

namespace OpenAi.Generators;

/// <summary>The diagnostics for invalid declarations. Each id is one kind of mistake.</summary>
internal static class Findings
{
    public static readonly DiagnosticDescriptor EnumShape = Of(1, "{0} has [OpenEnum] and must be a sealed partial class, not nested and not generic");
    public static readonly DiagnosticDescriptor EnumInitializer = Of(2, "{0}.{1} must be initialized with new(\"text\"), and nothing else");
    public static readonly DiagnosticDescriptor EnumText = Of(3, "{0}.{1} has the text \"{2}\", which another value already has");
    public static readonly DiagnosticDescriptor EnumName = Of(4, "{0}.{1} has the name of a generated member; choose another");
    public static readonly DiagnosticDescriptor UnionShape = Of(5, "{0} has [Union] and must be an abstract partial record, not nested and not generic");
    public static readonly DiagnosticDescriptor UnionVariants = Of(6, "{0} is a union without variants; add [Variant<T>(\"text\")]");
    public static readonly DiagnosticDescriptor VariantShape = Of(7, "{1} is a variant of {0} and must be a partial record that derives from it");
    public static readonly DiagnosticDescriptor VariantTwice = Of(8, "{0} lists the variant {1} twice; give one [Variant] several texts");
    public static readonly DiagnosticDescriptor VariantText = Of(9, "{0} has the text \"{1}\" for two variants");
    public static readonly DiagnosticDescriptor VariantMissing = Of(10, "{1} derives from the union {0}, which does not list it; add [Variant<{1}>(\"text\")] to {0}");
    public static readonly DiagnosticDescriptor VariantTag = Of(11, "{0}.{1} is the union's tag, which is generated; remove it");
    public static readonly DiagnosticDescriptor PropertyType = Of(12, "{0}.{1}: the JSON format of {2} is unknown; use a known type, or let the type implement IJsonModel");

    private static DiagnosticDescriptor Of(int number, string message) =>
        new($"OAG{number:000}", "The declaration of a model is invalid", message, "OpenAi.Generators", DiagnosticSeverity.Error, isEnabledByDefault: true);
}
