using Microsoft.CodeAnalysis;

namespace OpenAi.Generators;

/// <summary>
/// The code that reads and writes values of one type. What is read is never <c>null</c> on the wire; what is written may
/// be <c>null</c>, and is then left out.
/// </summary>
internal sealed class ValueForm
{
    private const string Json = "global::OpenAi.Json.Json";
    private const string ReaderType = "ref global::System.Text.Json.Utf8JsonReader";
    private readonly Func<string, string> _read;
    private readonly Func<string, string, string> _field;

    private ValueForm(Func<string, string> read, Func<string, string, string> field, string reader, string writer)
    {
        _read = read;
        _field = field;
        Reader = reader;
        Writer = writer;
    }

    /// <summary>A delegate that reads one value.</summary>
    public string Reader { get; }

    /// <summary>A delegate that writes one value.</summary>
    public string Writer { get; }

    /// <summary>Whether it is a list, which is left out when it is empty and nobody set it.</summary>
    public bool IsList { get; private set; }

    /// <summary>The expression that reads a value.</summary>
    public string Read(string reader) => _read(reader);

    /// <summary>The statement that writes a field, from the code of its name and of its value.</summary>
    public string Field(string name, string value) => _field(name, value);

    public static ValueForm? Of(ITypeSymbol type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable
            ? Nullable(nullable.TypeArguments[0])
            : Simple(type) ?? Typed(type) ?? Collection(type);

    public static ValueForm Constant(string text) =>
        new(static _ => "", (name, _) => $"writer.WriteString({name}, \"{text}\"u8);", "", "");

    private static ValueForm? Simple(ITypeSymbol type) => type.SpecialType switch
    {
        SpecialType.System_String => Helper("Text"),
        SpecialType.System_Boolean => Helper("Boolean"),
        SpecialType.System_Int32 => Helper("Int32"),
        SpecialType.System_Int64 => Helper("Int64"),
        SpecialType.System_Double => Helper("Double"),
        _ => Symbols.Full(type) switch
        {
            "global::System.DateTimeOffset" => Helper("Time"),
            "global::System.Text.Json.JsonElement" => Helper("Element"),
            "global::System.Collections.Generic.IReadOnlyDictionary<string, string>" => Helper("TextMap"),
            "global::System.Collections.Generic.IReadOnlyDictionary<string, double?>" => Helper("NumberMap"),
            _ => null,
        },
    };

    private static ValueForm? Typed(ITypeSymbol type)
    {
        var name = Symbols.Full(type);
        if (Symbols.IsModel(type))
            return Method(name + ".ReadJson", Json + "Write.Model");
        if (Symbols.IsOpenEnum(type))
            return Method(name + ".ReadJson", Json + "Write.OpenEnum");
        return Symbols.Converter(type) is { } converter
            ? Method($"{Json}Read.With<{converter}, {name}>", $"{Json}Write.With<{converter}, {name}>")
            : null;
    }

    private static ValueForm? Nullable(ITypeSymbol type)
    {
        if (Of(type) is not { } form)
            return null;
        // Methods for the value's own type do not fit delegates for the nullable one.
        return new(
            form._read,
            Symbols.Converter(type) is null
                ? form._field
                : (name, value) => $"if ({value} is {{ }} given{value}) {form._field(name, "given" + value)}",
            $"static ({ReaderType} item) => {form._read("item")}",
            $"static (writer, item) => {form.Writer}(writer, item.GetValueOrDefault())");
    }

    private static ValueForm? Collection(ITypeSymbol type)
    {
        if (type is not INamedTypeSymbol { Name: var kind, TypeArguments: { IsEmpty: false } arguments } || Of(arguments.Last()) is not { } item)
            return null;
        var helper = kind switch
        {
            "IReadOnlyList" => "List",
            "IReadOnlyDictionary" => "Map",
            _ => null,
        };
        if (helper is null)
            return null;
        var itemType = Symbols.Full(arguments.Last());
        var read = $"{Json}Read.{helper}<{itemType}>";
        var write = $"{Json}Write.{helper}<{itemType}>";
        return new(
            reader => $"{read}(ref {reader}, {item.Reader})",
            (name, value) => $"{write}(writer, {name}, {value}, {item.Writer});",
            $"static ({ReaderType} item) => {read}(ref item, {item.Reader})",
            $"static (writer, item) => {write}(writer, item, {item.Writer})")
        {
            IsList = kind == "IReadOnlyList",
        };
    }

    private static ValueForm Helper(string name) => Method($"{Json}Read.{name}", $"{Json}Write.{name}");

    private static ValueForm Method(string read, string write) =>
        new(reader => $"{read}(ref {reader})", (name, value) => $"{write}(writer, {name}, {value});", read, write);
}
