using System.ComponentModel;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using OpenAi.Json;

namespace OpenAi;

/// <summary>
/// What everything that crosses the wire has in common: fields this version does not know are kept, written back and
/// shown, so that nothing a server sends is lost and a caller can send fields newer than the package.
/// </summary>
/// <remarks>
/// <para>
/// Two models are equal when they are the same JSON, lists, maps and <see cref="ExtraFields"/> included. Answers can be changed:
/// do not use them as keys of a dictionary.
/// </para>
/// <para>
/// <c>System.Text.Json</c> in a caller's own code reads and writes a model as it is on the wire, whatever its options, under
/// a <c>JsonSerializerContext</c> too; only a <see cref="Page{T}"/> is an object like any other to it.
/// </para>
/// </remarks>
public abstract record JsonModel
{
    private protected JsonModel()
    {
    }

    /// <summary>
    /// JSON fields without a property of their own, by their JSON name. In an answer: what the server sent beyond this
    /// version's knowledge. In a request: sent as they are; a name that a property with a value has as
    /// well is refused with an <see cref="ArgumentException"/>. Default: <see langword="null"/>.
    /// </summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? ExtraFields { get; set; }

    /// <summary>The object as the JSON that goes over the wire.</summary>
    public sealed override string ToString() => WireJson.Text(this);

    /// <summary>Writes the object. Generated, as is each type's <c>ReadJson</c>.</summary>
    internal abstract void WriteJson(Utf8JsonWriter writer);

    /// <summary>Not used: a model's text is its JSON.</summary>
    /// <param name="builder">Where nothing is written.</param>
    /// <returns>Always <see langword="false"/>.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected virtual bool PrintMembers(StringBuilder builder) => false;

    /// <summary>Writes the fields without a property.</summary>
    /// <param name="writer">Where the object is being written.</param>
    /// <param name="names">The names that the type itself writes, each behind its length; a field of one of them is not written twice.</param>
    private protected void WriteExtraFields(Utf8JsonWriter writer, ReadOnlySpan<byte> names)
    {
        if (ExtraFields is null)
            return;
        foreach (var (name, value) in ExtraFields)
        {
            if (RepeatedField.Is(this, name, names))
                continue;
            writer.WritePropertyName(name);
            JsonWrite.Element(writer, value);
        }
    }
}
