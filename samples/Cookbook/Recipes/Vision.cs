using OpenAi;
using OpenAi.Chat;
using Samples;

namespace Cookbook.Recipes;

internal sealed class Vision : Recipe
{
    // A red square on white.
    private const string Png = "iVBORw0KGgoAAAANSUhEUgAAACAAAAAgCAIAAAD8GO2jAAAAL0lEQVR42mP4T2PAMGrBqAVD2IILCgokoVELRi0YtWDUglELhqcFo1XmqAUjyAIAvDIHl4NvEXMAAAAASUVORK5CYII=";

    public override string Name => "vision";

    public override string Group => "Chat";

    public override string Summary => "Show the model an image: from memory, a file, or the web.";

    public override async Task RunAsync(Backend backend, CancellationToken stop)
    {
        backend.Fake?.Chat.Reply("A red square on a white ground.").Reply("Yes, they are the same.");
        var bytes = Convert.FromBase64String(Png);

        // The format of an image is detected from its bytes; Low costs few tokens, High recognizes details.
        await AskAsync("What is in this image?", ChatContentPart.FromImage(bytes, detail: ImageDetail.Low));

        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        await File.WriteAllBytesAsync(path, bytes, stop);
        try
        {
            await AskAsync("Are these the same?", ChatContentPart.FromImage(bytes), await ChatContentPart.FromImageFileAsync(path, cancellationToken: stop));
        }
        finally
        {
            File.Delete(path);
        }

        // The server fetches an image on the web itself; nothing is downloaded here.
        var remote = ChatContentPart.FromImage(new Uri("https://example.com/photo.jpg"), ImageDetail.High);
        Console.WriteLine(remote);

        async Task AskAsync(string question, params ChatContentPart[] images)
        {
            ChatContent content = [question, .. images];
            var answer = await backend.Client.Chat.CreateAsync(new() { Model = backend.Model, Messages = [ChatMessage.User(content)] }, cancellationToken: stop);
            Console.WriteLine($"{question} {answer.Text}");
        }
    }
}
