using System.Diagnostics;
using System.Text;
using System.Text.Json;
using OpenAi.Http;
using OpenAi.Json;

namespace OpenAi.Telemetry;

/// <summary>Writes the content of a call into attributes of a span, each a JSON array in the format of the semantic conventions.</summary>
internal sealed class ContentWriter(Activity span, ClientSettings settings, CallSecrets? secrets)
{
    /// <summary>Writes an attribute: the elements that <paramref name="write"/> creates for each item, up to the maximum length.</summary>
    public void Write<T>(string name, IEnumerable<T> items, Action<Utf8JsonWriter, T, SafeText> write)
    {
        var text = JsonBuffer.Write((items, write, Safe: new SafeText(settings, secrets)), static (writer, task) =>
        {
            writer.WriteStartArray();
            foreach (var item in task.items)
            {
                if (task.Safe.IsFull)
                    break;
                task.write(writer, item, task.Safe);
            }
            writer.WriteEndArray();
        }, static json => Encoding.UTF8.GetString(json.Span));
        if (text != "[]")
            span.SetTag(name, text);
    }
}
