using System.Net.ServerSentEvents;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using OpenAi.Assistants;
using OpenAi.Audio;
using OpenAi.Chat;
using OpenAi.Http;
using OpenAi.Json;
using OpenAi.Responses;

namespace OpenAi.Conformance.Recordings;

/// <summary>Replays one exchange through the real transport and compares the sent data with the data that was read.</summary>
internal sealed class Replay(Recording recording)
{
    public Shortfalls Result { get; } = new();

    public async Task RunAsync(Endpoint endpoint)
    {
        using var http = new HttpClient(new CannedHandler(recording));
        var settings = new ClientSettings(new OpenAiClientOptions { ApiKey = "sk-replay", BaseAddress = new Uri("https://replay.invalid/v1"), MaxRetries = 0 });
        var transport = new ApiTransport(settings, http);
        var arguments = endpoint.GetType().GetGenericArguments();
        var name = endpoint.GetType().Name;
        var method = name switch
        {
            "StreamEndpoint`2" => nameof(StreamAsync),
            "StreamEndpoint`1" => nameof(StreamAgainAsync),
            "ListEndpoint`2" => nameof(ListAsync),
            "ListEndpoint`1" => nameof(ListAllAsync),
            "Endpoint`2" => nameof(BodyAsync),
            "PageEndpoint`2" => nameof(PageAsync),
            "Endpoint`1" => nameof(PlainAsync),
            "DownloadEndpoint`1" => nameof(DownloadMadeAsync),
            _ => null,
        };
        if (method is null)
            await DownloadAsync(endpoint, transport);
        else
            await (Task)typeof(Replay).GetMethod(method, System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.NonPublic)!.MakeGenericMethod(arguments).Invoke(this, [endpoint, transport])!;
    }

    private async Task PlainAsync<TResponse>(Endpoint<TResponse> endpoint, ApiTransport transport)
        where TResponse : JsonModel, IJsonModel<TResponse> =>
        await AnswerAsync(() => transport.SendAsync(endpoint, null, default));

    private async Task BodyAsync<TRequest, TResponse>(Endpoint<TRequest, TResponse> endpoint, ApiTransport transport)
        where TRequest : JsonModel
        where TResponse : JsonModel, IJsonModel<TResponse>
    {
        Request<TRequest>(endpoint.Files is not null);
        await AnswerAsync(() => transport.SendAsync(new ApiRequest { Endpoint = endpoint }, ModelReading<TResponse>.Json, null, default), endpoint.TextField);
    }

    private async Task PageAsync<TRequest, TItem>(PageEndpoint<TRequest, TItem> endpoint, ApiTransport transport)
        where TRequest : JsonModel
        where TItem : JsonModel, IJsonModel<TItem>
    {
        Request<TRequest>(isForm: false);
        await AnswerAsync(() => transport.SendAsync(new ApiRequest { Endpoint = endpoint }, PageJson<TItem>.Json, null, default));
    }

    private async Task ListAsync<TQuery, TItem>(ListEndpoint<TQuery, TItem> endpoint, ApiTransport transport)
        where TQuery : JsonModel
        where TItem : JsonModel, IJsonModel<TItem>
    {
        var known = WireField.Of(typeof(TQuery)).Select(static field => field.Name).Append("after").ToHashSet();
        foreach (var part in recording.Query.Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            if (!known.Contains(Uri.UnescapeDataString(part.Split('=')[0]).Split('[')[0]))
                Result.NotTyped.Add($"query {part}: no property for it");
        }
        await AnswerAsync(() => transport.SendAsync(new ApiRequest { Endpoint = endpoint }, PageJson<TItem>.Json, null, default));
    }

    private async Task ListAllAsync<TItem>(ListEndpoint<TItem> endpoint, ApiTransport transport)
        where TItem : JsonModel, IJsonModel<TItem> =>
        await AnswerAsync(() => transport.SendAsync(new ApiRequest { Endpoint = endpoint }, PageJson<TItem>.Json, null, default));

    private async Task StreamAsync<TRequest, TEvent>(StreamEndpoint<TRequest, TEvent> endpoint, ApiTransport transport)
        where TRequest : JsonModel
        where TEvent : class
    {
        Request<TRequest>(endpoint.Files is not null);
        await StreamAgainAsync(endpoint, transport);
    }

    private async Task StreamAgainAsync<TEvent>(StreamEndpoint<TEvent> endpoint, ApiTransport transport)
        where TEvent : class
    {
        var sent = SseParser.Create(new MemoryStream(Encoding.UTF8.GetBytes((string)recording.Response!))).Enumerate()
            .Where(static item => item.Data.Length > 0 && item.Data != "[DONE]").ToList();
        var i = 0;
        await foreach (var item in transport.StreamAsync(endpoint, new ApiRequest { Endpoint = endpoint, Accept = ApiRequest.EventStream }, null, default))
        {
            Compare(Sent(sent[i], item), JsonNode.Parse(Wire.Write(item)), $"event {i}");
            Result.NotTyped.AddRange(Untyped.In(item, $"event {i}"));
            i++;
            if (item is ChatCompletionChunk chunk)
                _fold.Add(chunk);
            if (item is AssistantStreamEvent happening)
                Result.Lost.AddRange(_assistants.Add(happening));
            if (item is TranscriptionStreamEvent heard)
                Result.Lost.AddRange(_transcription.Add(heard));
            if (item is ResponseStreamEvent made)
                Result.Lost.AddRange(_responses.Add(made));
        }
        if (i != sent.Count)
            Result.Lost.Add($"{sent.Count} events were sent, but {i} were read");
        Result.NotTyped.AddRange(Untyped.In(_fold.ToCompletion(), "folded"));
    }

    private readonly ChatCompletionAccumulator _fold = new();
    private readonly AssistantFold _assistants = new();
    private readonly ResponseFold _responses = new();
    private readonly TranscriptionFold _transcription = new();

    // The names of assistant events are outside of their JSON, and are a part of their content.
    private static JsonNode? Sent(SseItem<string> sent, object item) =>
        item is AssistantStreamEvent ? new JsonObject { ["event"] = sent.EventType, ["data"] = JsonNode.Parse(sent.Data) } : JsonNode.Parse(sent.Data);

    private async Task DownloadMadeAsync<TRequest>(DownloadEndpoint<TRequest> endpoint, ApiTransport transport)
        where TRequest : JsonModel
    {
        Request<TRequest>(isForm: false);
        await DownloadAsync(endpoint, transport);
    }

    private async Task DownloadAsync(Endpoint endpoint, ApiTransport transport)
    {
        try
        {
            await using var download = await transport.DownloadAsync(new ApiRequest { Endpoint = endpoint, Accept = ApiRequest.Anything }, null, default);
            var text = Encoding.UTF8.GetString(await download.ReadAsBytesAsync());
            if (recording.Response is JsonValue value && value.GetValueKind() == JsonValueKind.String && text != (string)value!)
                Result.Lost.Add("$: the bytes differ from those that were sent");
        }
        catch (ApiException exception)
        {
            Error(exception);
        }
    }

    private async Task AnswerAsync<T>(Func<Task<T>> send, string? textField = null)
        where T : class
    {
        try
        {
            var answer = await send();
            // The library turns plain text into one field of its object.
            var sent = textField is not null && recording.MediaType == "text/plain" ? new JsonObject { [textField] = recording.Response?.DeepClone() } : recording.Response;
            Compare(sent, JsonNode.Parse(Wire.Write(answer)), "response");
            Result.NotTyped.AddRange(Untyped.In(answer, "response"));
        }
        catch (ApiException exception)
        {
            Error(exception);
        }
    }

    // An error preserves its body as text; its typed fields must have the same values.
    private void Error(ApiException exception)
    {
        if ((int)exception.Status != recording.Status)
            Result.Lost.Add($"status {recording.Status} became {(int)exception.Status}");
        Compare(recording.Response, JsonNode.Parse(exception.Body), "error");
        var error = recording.Response?["error"];
        if ((string?)error?["code"] != exception.Code || (string?)error?["type"] != exception.Type || (string?)error?["param"] != exception.Param)
            Result.NotTyped.Add("error: code, type or param differ");
    }

    private void Request<TRequest>(bool isForm)
        where TRequest : JsonModel
    {
        if (isForm)
        {
            var known = WireField.Of(typeof(TRequest)).Select(static field => field.Name).ToHashSet();
            var files = typeof(TRequest).GetProperties().Where(static property => property.PropertyType.Name.Contains("FileUpload", StringComparison.Ordinal) || property.PropertyType.GetGenericArguments().Contains(typeof(FileUpload)))
                .Select(static property => JsonNamingPolicy.SnakeCaseLower.ConvertName(property.Name)).ToList();
            foreach (var field in recording.FormFields.Select(static field => field.Split('[')[0]))
            {
                if (!known.Contains(field) && !files.Any(file => file == field || file == field + "s"))
                    Result.NotTyped.Add($"form field {field}: no property for it");
            }
        }
        if (recording.Request is not { } json)
            return;
        var request = Wire.Read<TRequest>(json.ToJsonString());
        // The API allows messages without an item type; the library always sends it.
        Result.Lost.AddRange(JsonDifference.Between(json, JsonNode.Parse(request.ToString()), "request").Where(static difference => !difference.EndsWith($".type: {JsonDifference.Missing} became \"message\"", StringComparison.Ordinal)));
        Result.NotTyped.AddRange(Untyped.In(request, "request"));
    }

    private void Compare(JsonNode? read, JsonNode? written, string what) =>
        Result.Lost.AddRange(JsonDifference.Between(read, written, what));
}
