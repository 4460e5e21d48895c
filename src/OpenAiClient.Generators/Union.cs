using System.Text;
using Microsoft.CodeAnalysis;

namespace OpenAi.Generators;

/// <summary>A union: the tag that distinguishes its variants, and the tag's values.</summary>
internal sealed class Union
{
    private Union(INamedTypeSymbol type, AttributeData attribute)
    {
        Type = type;
        Tag = (string)attribute.ConstructorArguments[0].Value!;
        ByName = IsSet(attribute, "ByName");
        TagName = string.Concat(Tag.Split('_').Select(static word => char.ToUpperInvariant(word[0]) + word.Substring(1)));
        Variants = [.. type.GetAttributes().Where(static found => Is(found, "VariantAttribute`1")).Select(static found => (
            (INamedTypeSymbol)found.AttributeClass!.TypeArguments[0],
            (IReadOnlyList<string>)[.. found.ConstructorArguments[0].Values.Select(static value => (string)value.Value!)],
            found.NamedArguments.FirstOrDefault(static named => named.Key == "WithField").Value.Value as string))];
        TextVariant = type.GetAttributes().FirstOrDefault(static found => Is(found, "TextVariantAttribute`1"))?.AttributeClass!.TypeArguments[0];
        // When the tag has a type of its own, the base or each variant declares it.
        IsTagInVariants = IsSet(attribute, "TagInVariants");
        IsTagGenerated = !IsTagInVariants && !type.GetMembers(TagName).Any();
        IsConstructorGenerated = !type.InstanceConstructors.Any(static constructor => !constructor.IsImplicitlyDeclared);
    }

    public INamedTypeSymbol Type { get; }

    public string Tag { get; }

    public string TagName { get; }

    public bool ByName { get; }

    public bool IsTagGenerated { get; }

    private bool IsTagInVariants { get; }

    private bool IsConstructorGenerated { get; }

    public IReadOnlyList<(INamedTypeSymbol Type, IReadOnlyList<string> Texts, string? WithField)> Variants { get; }

    public ITypeSymbol? TextVariant { get; }

    private string Unknown => "Unknown" + Type.Name;

    public static Union? Of(ITypeSymbol type) =>
        type is INamedTypeSymbol named && type.GetAttributes().FirstOrDefault(static found => Is(found, "UnionAttribute")) is { } attribute ? new(named, attribute) : null;

    public bool Lists(INamedTypeSymbol type) =>
        SymbolEqualityComparer.Default.Equals(TextVariant, type) || Variants.Any(variant => SymbolEqualityComparer.Default.Equals(variant.Type, type));

    /// <summary>Returns the union that a type is a variant of, with its tag value.</summary>
    /// <remarks>Returns null for a variant that declares its tag itself.</remarks>
    public static (Union Union, string Text)? TagOf(INamedTypeSymbol type)
    {
        foreach (var found in Symbols.Bases(type))
        {
            if (Of(found) is not { IsTagGenerated: true } union || type.GetMembers(union.TagName).Any())
                continue;
            foreach (var (variant, texts, _) in union.Variants)
            {
                if (SymbolEqualityComparer.Default.Equals(variant, type))
                    return (union, texts[0]);
            }
        }
        return null;
    }

    public string Source()
    {
        var name = Symbols.Full(Type);
        var text = new StringBuilder();
        text.AppendLine($"[global::System.Text.Json.Serialization.JsonConverter(typeof(global::OpenAi.Json.ModelConverter<{name}>))]");
        text.AppendLine($"partial record {Type.Name} : global::OpenAi.Json.IJsonModel<{name}>");
        text.AppendLine("{");
        if (IsConstructorGenerated)
        {
            text.AppendLine($"    private protected {Type.Name}()");
            text.AppendLine("    {");
            text.AppendLine("    }");
            text.AppendLine();
        }
        if (IsTagGenerated)
        {
            text.AppendLine("    /// <summary>The value of the JSON field that identifies the variant.</summary>");
            text.AppendLine($"    public abstract string {TagName} {{ get; }}");
            text.AppendLine();
        }
        text.AppendLine($"    static {name} global::OpenAi.Json.IJsonModel<{name}>.ReadJson(ref global::System.Text.Json.Utf8JsonReader reader) => ReadJson(ref reader);");
        text.AppendLine();
        text.AppendLine($"    internal static {name} ReadJson(ref global::System.Text.Json.Utf8JsonReader reader)");
        text.AppendLine("    {");
        if (TextVariant is not null)
        {
            text.AppendLine("        if (reader.TokenType == global::System.Text.Json.JsonTokenType.String)");
            text.AppendLine($"            return new {Symbols.Full(TextVariant)}(global::OpenAi.Json.JsonRead.Text(ref reader));");
        }
        text.AppendLine("        if (reader.TokenType != global::System.Text.Json.JsonTokenType.StartObject)");
        text.AppendLine($"            return new {Unknown}(global::System.Text.Json.JsonElement.ParseValue(ref reader));");
        text.AppendLine($"        var tag = global::OpenAi.Json.JsonTag.Of(reader, \"{Tag}\"u8);");
        Switch(text);
        text.AppendLine($"        return new {Unknown}(global::System.Text.Json.JsonElement.ParseValue(ref reader));");
        text.AppendLine("    }");
        if (ByName)
        {
            text.AppendLine();
            text.AppendLine("    /// <summary>Returns the variant for a tag value; <see langword=\"null\"/> when it is not known.</summary>");
            text.AppendLine("    internal static global::System.Type? VariantOf(string tag) => tag switch");
            text.AppendLine("    {");
            foreach (var (variant, texts, _) in Variants)
                text.AppendLine($"        {string.Join(" or ", texts.Select(static item => $"\"{item}\""))} => typeof({Symbols.Full(variant)}),");
            text.AppendLine("        _ => null,");
            text.AppendLine("    };");
        }
        text.AppendLine("}");
        text.AppendLine();
        text.AppendLine($"/// <summary>A variant of <see cref=\"{Type.Name}\"/> that this version of the package does not know; it is written back as it was read.</summary>");
        text.AppendLine($"public sealed partial record {Unknown} : {Type.Name}, global::OpenAi.Json.IUnknownVariant");
        text.AppendLine("{");
        text.AppendLine("    /// <summary>Creates a variant from JSON of an unknown kind.</summary>");
        text.AppendLine("    /// <param name=\"json\">The JSON.</param>");
        // What it must have is what its JSON has.
        text.AppendLine("    [global::System.Diagnostics.CodeAnalysis.SetsRequiredMembers]");
        text.AppendLine($"    public {Unknown}(global::System.Text.Json.JsonElement json)");
        text.AppendLine("    {");
        text.AppendLine("        Json = json.Clone();");
        text.AppendLine("        Kept();");
        text.AppendLine("    }");
        text.AppendLine();
        if (IsTagGenerated || IsTagInVariants)
        {
            text.AppendLine(IsTagGenerated ? "    /// <inheritdoc/>" : "    /// <summary>The value of the JSON field that identifies the variant; empty when there is none.</summary>");
            text.AppendLine($"    public {(IsTagGenerated ? "override " : "")}string {TagName} => global::OpenAi.Json.UnknownTag.Of(Json, \"{Tag}\");");
            text.AppendLine();
        }
        text.AppendLine("    /// <summary>The unchanged JSON.</summary>");
        text.AppendLine("    public global::System.Text.Json.JsonElement Json { get; }");
        text.AppendLine();
        text.AppendLine("    internal override void WriteJson(global::System.Text.Json.Utf8JsonWriter writer) => global::OpenAi.Json.JsonWrite.Element(writer, Json);");
        text.AppendLine();
        text.AppendLine("    /// <summary>Reads further properties from the JSON.</summary>");
        text.AppendLine("    partial void Kept();");
        text.AppendLine();
        text.AppendLine("    /// <inheritdoc/>");
        text.AppendLine($"    public bool Equals({Unknown}? other) => global::OpenAi.Json.ModelValues.AreEqual(this, other);");
        text.AppendLine();
        text.AppendLine("    /// <inheritdoc/>");
        text.AppendLine("    public override int GetHashCode() => global::OpenAi.Json.ModelValues.Hash(this);");
        text.AppendLine("}");
        return text.ToString();
    }

    // Switches on the length first, because most tag values differ in length.
    private void Switch(StringBuilder text)
    {
        text.AppendLine("        switch (tag.Length)");
        text.AppendLine("        {");
        foreach (var group in Variants.SelectMany(static variant => variant.Texts.Select(tag => (variant.Type, Tag: tag, variant.WithField))).GroupBy(static item => item.Tag.Length))
        {
            text.AppendLine($"            case {group.Key}:");
            foreach (var (variant, tag, field) in group)
                text.AppendLine($"                if (tag.SequenceEqual(\"{tag}\"u8){(tag.Length > 0 || field is null ? "" : $" && global::OpenAi.Json.JsonTag.Has(reader, \"{field}\"u8)")})\n                    return {Symbols.Full(variant)}.ReadJson(ref reader);");
            text.AppendLine("                break;");
        }
        text.AppendLine("        }");
    }

    private static bool IsSet(AttributeData attribute, string name) => attribute.NamedArguments.Any(found => found.Key == name && found.Value.Value is true);

    private static bool Is(AttributeData found, string name) => found.AttributeClass is { ContainingNamespace: var place, MetadataName: var has } && has == name && place.ToDisplayString() == "OpenAi";
}
