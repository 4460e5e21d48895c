using System.Text;
using Microsoft.CodeAnalysis;

namespace OpenAi.Generators;

/// <summary>A property that is read from or written to JSON.</summary>
internal sealed class ModelProperty
{
    // The values of JsonIgnoreCondition.
    private const int Never = 0;
    private const int Always = 1;

    private ModelProperty(IPropertySymbol symbol)
    {
        Name = symbol.Name;
        JsonName = Symbols.Attribute(symbol, "JsonPropertyName")?.ConstructorArguments[0].Value as string ?? SnakeCase.Of(symbol.Name);
        Form = Find(symbol, "UnitAttribute") is { } unit ? ValueCode.Span(unit.ConstructorArguments[0].Value + "L") : ValueCode.Of(symbol.Type);
        // The name of the kind of object is the same in all objects of a list.
        var isRepeated = Find(symbol, "RepeatedTextAttribute") is not null || (symbol.Name == "Object" && symbol.Type.SpecialType == SpecialType.System_String);
        TextMethod = isRepeated ? "RepeatedText" : Find(symbol, "AnyTextAttribute") is not null ? "AnyText" : null;
        Carries = Find(symbol, "CarriesAttribute") is not null;
        IsPositional = Find(symbol, "PositionalAttribute") is not null;
        IsEssential = Find(symbol, "EssentialAttribute") is not null;
        Unless = Find(symbol, "EssentialAttribute")?.ConstructorArguments.FirstOrDefault().Value as string;
        Type = symbol.Type;
        Location = symbol.Locations[0];
        IsRead = symbol.SetMethod is not null;
        IsRequired = symbol.IsRequired;
        IsAlwaysWritten = IgnoreCondition(symbol) == Never;
        IsNullable = symbol.NullableAnnotation == NullableAnnotation.Annotated;
    }

    private ModelProperty(string name, string jsonName, ValueCode form)
    {
        Name = name;
        JsonName = jsonName;
        Form = form;
    }

    /// <summary>Creates the tag of a variant, which is generated too.</summary>
    public static ModelProperty Tag(Union union, string text, bool isKept) => isKept
        ? new(union.TagName, union.Tag, ValueCode.Text()) { IsKeptTag = true, IsRead = true }
        : new(union.TagName, union.Tag, ValueCode.Constant(text));

    public string Name { get; }

    public string JsonName { get; }

    /// <summary>The code for its values; <see langword="null"/> when their type is unknown.</summary>
    public ValueCode? Form { get; }

    /// <summary>The special method that reads its text; <see langword="null"/> for the default.</summary>
    private string? TextMethod { get; }

    /// <summary>Whether a value of a wrong type fails the whole answer.</summary>
    public bool Carries { get; }

    /// <summary>Whether an answer without the property is an error.</summary>
    public bool IsEssential { get; }

    /// <summary>Whether a null item of the list is an error.</summary>
    private bool IsPositional { get; }

    /// <summary>The other property whose presence is sufficient; <see langword="null"/> when there is none.</summary>
    public string? Unless { get; }

    /// <summary>Whether it is a tag that may have another value than those of the variant.</summary>
    private bool IsKeptTag { get; set; }

    public ITypeSymbol? Type { get; }

    public Location? Location { get; }

    /// <summary>The length of its JSON name in UTF-8.</summary>
    public int NameLength => Encoding.UTF8.GetByteCount(JsonName);

    /// <summary>
    /// Whether it is a text, bytes, or a list that callers must set, that is empty when the server did not send it, which must be distinguished
    /// from an empty one that was sent.
    /// </summary>
    public bool MayBeAbsent => Type is not null && IsRead && !IsNullable && (Type.SpecialType == SpecialType.System_String || Symbols.Full(Type) == "byte[]" || Symbols.IsOpenEnum(Type) || (IsRequired && Form!.IsList));

    public bool IsRead { get; private set; }

    public bool IsRequired { get; }

    /// <summary>Whether <c>null</c> is written explicitly.</summary>
    public bool IsAlwaysWritten { get; }

    public bool IsNullable { get; }

    /// <summary>
    /// Returns the properties of a model: those of its base types, such as ids and numbers, which servers send first, then its own.
    /// </summary>
    public static IReadOnlyList<ModelProperty> Of(INamedTypeSymbol type)
    {
        var properties = new List<ModelProperty>();
        foreach (var declaring in Symbols.Bases(type).Prepend(type).TakeWhile(static found => found.ToDisplayString() != "OpenAi.JsonModel").Reverse())
        {
            foreach (var symbol in declaring.GetMembers().OfType<IPropertySymbol>().Where(IsWired))
            {
                // The declaration of the most derived type goes before the one that it overrides.
                if (properties.FindIndex(property => property.Name == symbol.Name) is var index and >= 0)
                    properties[index] = new ModelProperty(symbol);
                else
                    properties.Add(new ModelProperty(symbol));
            }
        }
        return properties;
    }

    /// <summary>
    /// Returns the statements that read its value. A value that does not fit an optional property is kept in the extra fields; for a
    /// required model or a marked property it fails the answer.
    /// </summary>
    public string ReadInto(string value)
    {
        const string Read = "global::OpenAi.Json.JsonRead.";
        if (IsKeptTag)
            return $"if ({Read}TryRepeatedText(ref reader, out var {value})) model.Kept{Name} = {value}; else reader.TrySkip();";
        if (TextMethod is not null)
            return Carries ? $"model.{Name} = {Read}{TextMethod}(ref reader);" : $"if (!{Read}Try{TextMethod}(ref reader, out var {value})) goto default; model.{Name} = {value};";
        if (Carries || (!IsNullable && (Symbols.IsModel(Type!) || Symbols.ReadsItself(Type!))))
            return $"model.{Name} = {(IsPositional ? Form!.ReadWhole("reader") : Form!.Read("reader"))};";
        if (Symbols.IsOpenEnum(Type!))
            return $"if (reader.TokenType != global::System.Text.Json.JsonTokenType.String) goto default; model.{Name} = {Form!.Read("reader")};";
        return $"if (!{Form!.TryRead(value)}) goto default; model.{Name} = {value};";
    }

    /// <summary>Returns the condition under which it is absent.</summary>
    public string Absence() =>
        Form!.IsList ? $"{Name} is global::System.Array {{ Length: 0 }}"
        : Type!.SpecialType == SpecialType.System_String ? $"string.IsNullOrEmpty({Name})"
        : $"{Name} is null";

    private static AttributeData? Find(IPropertySymbol symbol, string attribute) =>
        symbol.GetAttributes().FirstOrDefault(found => found.AttributeClass?.ToDisplayString() == "OpenAi.Json." + attribute);

    /// <summary>Whether a property is part of the JSON.</summary>
    public static bool IsWired(IPropertySymbol symbol) =>
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
