using Microsoft.CodeAnalysis;

namespace OpenAi.Generators;

/// <summary>A property that crosses the wire.</summary>
internal sealed class ModelProperty
{
    // The values of JsonIgnoreCondition.
    private const int Never = 0;
    private const int Always = 1;

    private ModelProperty(IPropertySymbol symbol)
    {
        Name = symbol.Name;
        JsonName = Symbols.Attribute(symbol, "JsonPropertyName")?.ConstructorArguments[0].Value as string ?? SnakeCase.Of(symbol.Name);
        Form = ValueForm.Of(symbol.Type);
        Read = symbol.GetAttributes().Any(static found => found.AttributeClass?.ToDisplayString() == "OpenAi.Json.RepeatedTextAttribute")
            ? "global::OpenAi.Json.JsonRead.RepeatedText(ref reader)"
            : Form?.Read("reader");
        TypeName = symbol.Type.ToDisplayString();
        IsRead = symbol.SetMethod is not null;
        IsRequired = symbol.IsRequired;
        IsAlwaysWritten = IgnoreCondition(symbol) == Never;
        IsNullable = symbol.NullableAnnotation == NullableAnnotation.Annotated;
    }

    private ModelProperty(string name, string jsonName, ValueForm form)
    {
        Name = name;
        JsonName = jsonName;
        Form = form;
        TypeName = "string";
    }

    /// <summary>The tag of a variant, which is generated too.</summary>
    public static ModelProperty Tag(Union union, string text) =>
        new(union.TagName, union.Tag, ValueForm.Constant(text));

    public string Name { get; }

    public string JsonName { get; }

    /// <summary>How its values look; <see langword="null"/> when that is not known.</summary>
    public ValueForm? Form { get; }

    /// <summary>The expression that reads its value.</summary>
    public string? Read { get; }

    public string TypeName { get; }

    public bool IsRead { get; }

    public bool IsRequired { get; }

    /// <summary>Whether it is written even as <c>null</c>.</summary>
    public bool IsAlwaysWritten { get; }

    public bool IsNullable { get; }

    /// <summary>The properties of a model, its own first, then those of its bases.</summary>
    public static IReadOnlyList<ModelProperty> Of(INamedTypeSymbol type)
    {
        var properties = new List<ModelProperty>();
        foreach (var declaring in Symbols.Bases(type).Prepend(type).TakeWhile(static found => found.ToDisplayString() != "OpenAi.JsonModel"))
        {
            foreach (var symbol in declaring.GetMembers().OfType<IPropertySymbol>())
            {
                if (IsWired(symbol) && properties.All(property => property.Name != symbol.Name))
                    properties.Add(new ModelProperty(symbol));
            }
        }
        return properties;
    }

    private static bool IsWired(IPropertySymbol symbol) =>
        !symbol.IsStatic
        && !symbol.IsIndexer
        && symbol.GetMethod is not null
        && !symbol.IsImplicitlyDeclared
        && (symbol.DeclaredAccessibility == Accessibility.Public || Symbols.Attribute(symbol, "JsonInclude") is not null)
        && IgnoreCondition(symbol) != Always;

    private static int? IgnoreCondition(IPropertySymbol symbol) =>
        Symbols.Attribute(symbol, "JsonIgnore") is not { } ignore ? null
        : ignore.NamedArguments.IsEmpty ? Always
        : (int?)ignore.NamedArguments[0].Value.Value;
}
