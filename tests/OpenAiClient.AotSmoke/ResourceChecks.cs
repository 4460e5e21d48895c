using System.Globalization;
using OpenAi.Audio;
using OpenAi.Chat;
using OpenAi.Json;
using OpenAi.Responses;
using OpenAi.Webhooks;

namespace OpenAi.AotSmoke;

/// <summary>A call of every client: the request goes to its path, and the answer is read and written as it came.</summary>
internal static class ResourceChecks
{
    private const string Item = """{"id":"x_1","created_at":1700000000.25,"status":"completed","temperature":0.5,"metadata":{"İ":"ı"},"new":[1.5],"output":[]}""";

    private const string Stream = """data: {"type":"response.created","sequence_number":0,"response":{"id":"resp_1","status":"in_progress","output":[]}}""" + "\n\n"
        + """data: {"type":"response.output_text.delta","sequence_number":1,"item_id":"m","output_index":0,"content_index":0,"delta":"Hi"}""" + "\n\n"
        + """data: {"type":"response.completed","sequence_number":2,"response":{"id":"resp_1","status":"completed","output":[{"type":"message","id":"m","role":"assistant","content":[{"type":"output_text","text":"Hi"}]}]}}""" + "\n\n";

    private static readonly (string Path, Func<OpenAiClient, Task<JsonModel>> Call)[] _calls =
    [
        ("GET /v1/assistants/x", static async openai => await openai.Assistants.GetAsync("x")),
        ("GET /v1/threads/x", static async openai => await openai.Assistants.Threads.GetAsync("x")),
        ("GET /v1/threads/x/messages/y", static async openai => await openai.Assistants.Threads.Messages.GetAsync("x", "y")),
        ("GET /v1/threads/x/runs/y", static async openai => await openai.Assistants.Threads.Runs.GetAsync("x", "y")),
        ("GET /v1/batches/x", static async openai => await openai.Batches.GetAsync("x")),
        ("GET /v1/containers/x", static async openai => await openai.Containers.GetAsync("x")),
        ("GET /v1/conversations/x", static async openai => await openai.Conversations.GetAsync("x")),
        ("GET /v1/evals/x", static async openai => await openai.Evals.GetAsync("x")),
        ("GET /v1/files/x", static async openai => await openai.Files.GetAsync("x")),
        ("POST /v1/files", static async openai => await openai.Files.CreateAsync(FileUpload.FromBytes(new byte[3], "ışık.txt"), "assistants")),
        ("GET /v1/fine_tuning/jobs/x", static async openai => await openai.FineTuning.Jobs.GetAsync("x")),
        ("GET /v1/models/x", static async openai => await openai.Models.GetAsync("x")),
        ("GET /v1/skills/x", static async openai => await openai.Skills.GetAsync("x")),
        ("POST /v1/uploads/x/cancel", static async openai => await openai.Uploads.CancelAsync("x")),
        ("GET /v1/vector_stores/x", static async openai => await openai.VectorStores.GetAsync("x")),
        ("GET /v1/vector_stores/x/files/y", static async openai => await openai.VectorStores.Files.GetAsync("x", "y")),
        ("GET /v1/videos/x", static async openai => await openai.Videos.GetAsync("x")),
        ("GET /v1/responses/x", static async openai => await openai.Responses.GetAsync("x")),
    ];

    public static async Task RunAsync(Checks checks)
    {
        var asked = "";
        using var server = new TinyServer(question =>
        {
            asked = $"{question.Method} {question.Path}";
            return To(question);
        });
        using var openai = new OpenAiClient(new OpenAiClientOptions { ApiKey = "sk-smoke", BaseAddress = server.BaseAddress, Proxy = new System.Net.WebProxy(), MaxRetries = 0 });

        foreach (var (path, call) in _calls)
        {
            await checks.RunAsync(path, async () =>
            {
                var answer = await call(openai);
                Checks.Equal(path, asked);
                using var expected = System.Text.Json.JsonDocument.Parse(Item);
                using var actual = System.Text.Json.JsonDocument.Parse(answer.ToString());
                foreach (var field in expected.RootElement.EnumerateObject())
                    Checks.Equal(field.Value.GetRawText(), actual.RootElement.GetProperty(field.Name).GetRawText());
            });
        }

        await checks.RunAsync("a stream of a response, folded", async () =>
            Checks.Equal("Hi", (await ResponseAccumulator.FoldAsync(openai.Responses.StreamAsync(new() { Model = "m", Input = "x", Temperature = 0.5 }))).Text));

        await checks.RunAsync("audio in both directions", async () =>
        {
            var answer = await openai.Audio.Transcriptions.CreateAsync(new TranscriptionRequest { Model = "m", File = FileUpload.FromBytes(new byte[3], "a.wav"), Temperature = 0.5 });
            Checks.Equal("Hello.", answer.Text);
            await using var speech = await openai.Audio.Speech.CreateAsync(new SpeechRequest { Model = "m", Input = "Hello.", Voice = "alloy", Speed = 1.5 });
            Checks.Equal(3, (await speech.ReadAsBytesAsync()).Length);
        });

        await checks.RunAsync("moderation and a text completion", async () =>
        {
            Checks.Equal(0.25, (await openai.Moderations.CreateAsync(new() { Input = "x" })).Results[0].CategoryScores.Hate);
            Checks.Equal("Hi", (await openai.Completions.CreateAsync(new() { Model = "m", Prompt = "x" })).Choices[0].Text);
        });

        await checks.RunAsync("a refused webhook", async () =>
            await Checks.ThrowsAsync<WebhookSignatureException>(() =>
                Task.FromResult(new WebhookVerifier("whsec_" + Convert.ToBase64String(new byte[24])).Read("{}"u8, static name => name == "webhook-timestamp" ? DateTimeOffset.UtcNow.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture) : "x"))));
    }

    private static Answer To(Question question) => (question.Method, question.Path) switch
    {
        ("POST", "/v1/responses") => new(200, "text/event-stream", Contains(question, "\"temperature\":0.5", Stream)),
        ("POST", "/v1/audio/transcriptions") => new(200, "application/json", Contains(question, "\r\n\r\n0.5\r\n", """{"text":"Hello."}""")),
        ("POST", "/v1/audio/speech") => new(200, "audio/mpeg", Contains(question, "\"speed\":1.5", "abc")),
        ("POST", "/v1/moderations") => new(200, "application/json", """{"id":"m","results":[{"flagged":false,"category_scores":{"hate":0.25}}]}"""),
        ("POST", "/v1/completions") => new(200, "application/json", """{"id":"c","choices":[{"index":0,"text":"Hi","finish_reason":"stop"}]}"""),
        _ => new(200, "application/json", Item),
    };

    private static string Contains(Question question, string text, string answer) =>
        question.Body.Contains(text, StringComparison.Ordinal) ? answer : throw new InvalidOperationException($"No {text} in {question.Body}");
}
