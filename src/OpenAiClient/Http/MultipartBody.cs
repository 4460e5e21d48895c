using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using OpenAi.Json;

namespace OpenAi.Http;

/// <summary>A form with files. Its fields are the JSON properties of a model; its files are read while they are sent.</summary>
internal sealed class MultipartBody : IRequestBody
{
    // The same for all attempts, so that all send the same bytes. Without quotes, because some servers take the quotes that .NET writes
    // as part of the boundary.
    private readonly string _boundary = $"form-{Guid.NewGuid():N}";
    private readonly List<(string Name, string Value)> _fields = [];
    private readonly List<(string Name, FileUpload File)> _files = [];

    public string? CannotRepeat => _files.Select(static part => part.File.CannotRepeat).FirstOrDefault(static reason => reason is not null);

    public bool HasFiles => _files.Count > 0;

    public MultipartBody Add(string name, FileUpload? file)
    {
        if (file is not null)
            _files.Add((name, file));
        return this;
    }

    public MultipartBody AddFields(JsonModel request)
    {
        foreach (var property in WireJson.Element(request).EnumerateObject())
            AddField(property.Name, property.Value);
        return this;
    }

    public MultipartBody AddFields(System.Text.Json.Nodes.JsonObject? fields)
    {
        if (fields is { Count: > 0 })
        {
            using var document = JsonDocument.Parse(fields.ToJsonString(), WireJson.DocumentOptions);
            foreach (var property in document.RootElement.EnumerateObject())
            {
                Remove(property.Name);
                AddField(property.Name, property.Value);
            }
        }
        return this;
    }

    /// <summary>Adds an object as a field in JSON format, as a few operations of the API require it.</summary>
    public MultipartBody AsJson(string name, JsonModel? value)
    {
        if (value is not null && WireJson.Element(value) is { ValueKind: JsonValueKind.Object } json)
        {
            Remove(name);
            _fields.Add((name, json.GetRawText()));
        }
        return this;
    }

    public HttpContent Create()
    {
        // MultipartFormDataContent is not used, because it adds a second Content-Disposition.
        var form = new MultipartContent("form-data", _boundary) { HeaderEncodingSelector = static (_, _) => Encoding.UTF8 };
        try
        {
            form.Headers.ContentType!.Parameters.Single().Value = _boundary;
            foreach (var (name, value) in _fields)
            {
                var field = new ByteArrayContent(Encoding.UTF8.GetBytes(value));
                Describe(field, name, fileName: null);
                form.Add(field);
            }
            foreach (var (name, file) in _files)
            {
                var part = new StreamContent(file.Open());
                Describe(part, name, file.FileName);
                form.Add(part);
                part.Headers.ContentType = MediaTypeHeaderValue.Parse(file.MediaType);
            }
            return form;
        }
        catch
        {
            form.Dispose();
            throw;
        }
    }

    private void Remove(string name) =>
        _fields.RemoveAll(field => field.Name == name || field.Name.StartsWith(name + "[", StringComparison.Ordinal));

    // Lists and maps are written in the format of the API: name[]=…, name[key]=….
    private void AddField(string name, JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Null:
                break;
            case JsonValueKind.Array:
                foreach (var item in value.EnumerateArray())
                    AddField(name + "[]", item);
                break;
            case JsonValueKind.Object:
                foreach (var entry in value.EnumerateObject())
                    AddField($"{name}[{entry.Name}]", entry.Value);
                break;
            default:
                _fields.Add((name, value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText()));
                break;
        }
    }

    // The header is written by hand, because .NET's header class encodes UTF-8 names as encoded words, which servers do not decode.
    private static void Describe(HttpContent part, string name, string? fileName) =>
        part.Headers.TryAddWithoutValidation(
            "Content-Disposition",
            $"form-data; name=\"{Escape(name)}\"" + (fileName is null ? "" : $"; filename=\"{Escape(fileName)}\""));

    // Escapes like browsers do, so that a line break cannot begin another header.
    private static string Escape(string text) => text
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal)
        .Replace("\0", "%00", StringComparison.Ordinal)
        .Replace("\"", "%22", StringComparison.Ordinal);
}
