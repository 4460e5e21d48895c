using System.Net.Http.Headers;
using System.Text;
using Microsoft.AspNetCore.WebUtilities;

namespace OpenAi.Tests.Support;

/// <summary>A form as a server parses it, and the headers of its parts as they were sent.</summary>
internal sealed class SentForm
{
    private readonly Dictionary<string, string> _values = [];
    private readonly Dictionary<string, string> _dispositions = [];

    public string this[string name] => _values[name];

    public IReadOnlyCollection<string> Names => _values.Keys;

    public string? MediaType { get; private set; }

    public static async Task<SentForm> ReadAsync(SentRequest request)
    {
        var type = request.ContentHeaders!.ContentType!;
        Assert.Equal("multipart/form-data", type.MediaType);
        var boundary = type.Parameters.Single(static p => p.Name == "boundary").Value!.Trim('"');
        var reader = new MultipartReader(boundary, new MemoryStream(Encoding.UTF8.GetBytes(request.Body!)));
        var form = new SentForm();
        while (await reader.ReadNextSectionAsync() is { } section)
        {
            var disposition = section.ContentDisposition!;
            Assert.Equal("form-data", ContentDispositionHeaderValue.Parse(disposition).DispositionType);
            var name = ContentDispositionHeaderValue.Parse(disposition).Name!.Trim('"');
            form._values.Add(name, await new StreamReader(section.Body).ReadToEndAsync());
            form._dispositions.Add(name, disposition);
            form.MediaType = section.ContentType ?? form.MediaType;
        }
        return form;
    }

    public string Disposition(string name) => _dispositions[name];
}
