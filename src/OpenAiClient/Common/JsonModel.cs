using System.ComponentModel;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using OpenAi.Json;

namespace OpenAi;

/// <summary>
/// The base class of all requests and answers. Fields that this version does not know are kept, written back and printed, so that nothing
/// a server sends is lost and a caller can send fields newer than the package.
/// </summary>
/// <remarks>
/// <para>
/// Two models are equal when their JSON is equal, including lists, maps and <see cref="ExtraFields"/>. Answers are mutable: do not use
/// them as keys of a dictionary.
/// </para>
/// <para>
/// <c>System.Text.Json</c> in a caller's own code reads and writes a model in the API's format, whatever its options are, also with a
/// <c>JsonSerializerContext</c>. Only a <see cref="Page{T}"/> is serialized like any other object.
/// </para>
/// </remarks>
public abstract record JsonModel
{
    private protected JsonModel()
    {
    }

    /// <summary>
    /// JSON fields without a property, by their JSON names. In an answer: fields that this version does not know. In a request: fields to
    /// send; a field with the name of a property that has a value causes an <see cref="ArgumentException"/>. Default:
    /// <see langword="null"/>.
    /// </summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? ExtraFields { get; set; }

    /// <summary>Returns the JSON of the object, as it is sent and received.</summary>
    public sealed override string ToString() => WireJson.Text(this);

    /// <summary>Writes the object as JSON. Generated, like the <c>ReadJson</c> of each type.</summary>
    internal abstract void WriteJson(Utf8JsonWriter writer);

    /// <summary>Not used: <see cref="ToString"/> returns JSON.</summary>
    /// <param name="builder">Not used.</param>
    /// <returns>Always <see langword="false"/>.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected virtual bool PrintMembers(StringBuilder builder) => false;

    /// <summary>Writes the fields without a property.</summary>
    /// <param name="writer">The writer, inside the object.</param>
    /// <param name="names">The names that the type itself writes, each preceded by its length; a field with one of them is not written twice.</param>
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
