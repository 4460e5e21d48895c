using Microsoft.CodeAnalysis;

namespace OpenAi.Generators;

/// <summary>
/// The code that reads and writes values of one type. The reader is never called for JSON <c>null</c>; a <c>null</c> value is not
/// written.
/// </summary>
internal sealed class ValueCode
{
    private const string Json = "global::OpenAi.Json.Json";
    private const string ReaderType = "ref global::System.Text.Json.Utf8JsonReader";
    private readonly Func<string, string> _read;
    private readonly Func<string, string, string> _field;

    private ValueCode(Func<string, string> read, Func<string, string, string> field, string reader, string writer)
    {
        _read = read;
        _field = field;
        Reader = reader;
        Writer = writer;
    }

    /// <summary>The delegate that reads one value.</summary>
    public string Reader { get; }

    /// <summary>The delegate that writes one value.</summary>
    public string Writer { get; }

    /// <summary>Whether it is a list, which is not written when it was neither set nor filled.</summary>
    public bool IsList { get; private set; }

    /// <summary>The method that tries to read a single value; <see langword="null"/> for models, lists and types with a converter.</summary>
    public string? TryReader { get; private set; }

    /// <summary>The type of the value.</summary>
    public string? TypeName { get; private set; }

    /// <summary>Returns the expression that reads a value.</summary>
    public string Read(string reader) => _read(reader);

    /// <summary>Returns the expression that reads a list without null items.</summary>
    public string ReadWhole(string reader) => _read(reader).Replace("Read.List<", "Read.WholeList<");

    /// <summary>Returns the condition that reads <c>value</c> from the reader and is true on success.</summary>
    public string TryRead(string value) =>
        TryReader is not null ? $"{TryReader}(ref reader, out var {value})" : $"{Json}Read.Try(ref reader, {Reader}, out {TypeName} {value})";

    /// <summary>Returns the statement that writes a field, from the code of its name and of its value.</summary>
    public string Field(string name, string value) => _field(name, value);

    public static ValueCode? Of(ITypeSymbol type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable
            ? Nullable(nullable.TypeArguments[0])
            : (Simple(type) ?? Typed(type) ?? Collection(type))?.ReadAs(Symbols.Full(type));

    public static ValueCode Constant(string text) =>
        new(static _ => "", (name, _) => $"writer.WriteString({name}, \"{text}\"u8);", "", "");

    /// <summary>The code for a text.</summary>
    public static ValueCode Text() => Scalar("Text");

    private static ValueCode? Simple(ITypeSymbol type) => type.SpecialType switch
    {
        SpecialType.System_String => Scalar("Text"),
        SpecialType.System_Boolean => Scalar("Boolean"),
        SpecialType.System_Int32 => Scalar("Int32"),
        SpecialType.System_Int64 => Scalar("Int64"),
        SpecialType.System_Double => Scalar("Double"),
        SpecialType.System_Single => Scalar("Single"),
        SpecialType.System_Decimal => Scalar("Decimal"),
        _ => Symbols.Full(type) switch
        {
            "global::System.DateTimeOffset" => Scalar("Time"),
            "global::System.DateOnly" => Scalar("Date"),
            "global::System.Uri" => Scalar("Uri"),
            "byte[]" => Scalar("Base64"),
            "global::System.Text.Json.JsonElement" => Helper("Element"),
            "global::System.Collections.Generic.IReadOnlyDictionary<string, string>" => Helper("TextMap"),
            "global::System.Collections.Generic.IReadOnlyDictionary<string, double?>" => Helper("NumberMap"),
            _ => null,
        },
    };

    private static ValueCode? Typed(ITypeSymbol type)
    {
        var name = Symbols.Full(type);
        if (Symbols.IsModel(type))
            return Method(name + ".ReadJson", Json + "Write.Model");
        if (Symbols.IsOpenEnum(type))
            return Method(name + ".ReadJson", Json + "Write.OpenEnum");
        return Symbols.ReadsItself(type) ? Method($"{Json}Read.Value<{name}>", $"{Json}Write.Value<{name}>") : null;
    }

    private static ValueCode? Nullable(ITypeSymbol type)
    {
        if (Of(type) is not { } form)
            return null;
        // Methods for the non-nullable type do not fit delegates for the nullable one.
        return new(
            form._read,
            !Symbols.ReadsItself(type)
                ? form._field
                : (name, value) => $"if ({value} is {{ }} given{value}) {form._field(name, "given" + value)}",
            $"static ({ReaderType} item) => {form._read("item")}",
            $"static (writer, item) => {form.Writer}(writer, item.GetValueOrDefault())")
        {
            TryReader = form.TryReader,
            TypeName = form.TypeName + "?",
        };
    }

    private static ValueCode? Collection(ITypeSymbol type)
    {
        var (helper, itemSymbol) = type switch
        {
            IArrayTypeSymbol { Rank: 1 } array => ("Array", array.ElementType),
            INamedTypeSymbol { Name: "IReadOnlyList", TypeArguments: { Length: 1 } arguments } => ("List", arguments[0]),
            INamedTypeSymbol { Name: "IReadOnlyDictionary", TypeArguments: { Length: 2 } arguments } when arguments[0].SpecialType == SpecialType.System_String => ("Map", arguments[1]),
            _ => ("", null),
        };
        if (itemSymbol is null || Of(itemSymbol) is not { } item)
            return null;
        var itemType = Symbols.Full(itemSymbol);
        // A null item is left out if the item type is not nullable.
        var reading = helper != "Array" && itemSymbol.NullableAnnotation == NullableAnnotation.Annotated ? helper + "WithNulls" : helper;
        var read = $"{Json}Read.{reading}<{itemType}>";
        // The writer treats an array as a list.
        var write = $"{Json}Write.{(helper == "Array" ? "List" : helper)}<{itemType}>";
        return new(
            reader => $"{read}(ref {reader}, {item.Reader})",
            (name, value) => $"{write}(writer, {name}, {value}, {item.Writer});",
            $"static ({ReaderType} item) => {read}(ref item, {item.Reader})",
            $"static (writer, item) => {write}(writer, item, {item.Writer})")
        {
            IsList = helper != "Map",
        };
    }

    private static ValueCode Scalar(string name)
    {
        var form = Helper(name);
        form.TryReader = $"{Json}Read.Try{name}";
        return form;
    }

    private ValueCode ReadAs(string typeName)
    {
        TypeName = typeName;
        return this;
    }

    /// <summary>The code for a duration, which is a number of some unit in JSON.</summary>
    public static ValueCode Span(string unit)
    {
        var form = new ValueCode(
            reader => $"{Json}Read.Span(ref {reader}, {unit})",
            (name, value) => $"{Json}Write.Span(writer, {name}, {value}, {unit});",
            $"static ({ReaderType} item) => {Json}Read.Span(ref item, {unit})",
            "");
        form.TypeName = "global::System.TimeSpan";
        return form;
    }

    private static ValueCode Helper(string name) => Method($"{Json}Read.{name}", $"{Json}Write.{name}");

    private static ValueCode Method(string read, string write) =>
        new(reader => $"{read}(ref {reader})", (name, value) => $"{write}(writer, {name}, {value});", read, write);
}
