using System.CommandLine;
using CustomerService;
using Samples;
using Samples.Lines;

var demo = new Option<bool>("--demo") { Description = "Watch a customer instead of being one." };
var api = ApiOption.Create();
var command = new RootCommand("The service desk of a company that sells lamps; without --demo, you talk to it.") { demo, api };
command.SetAction(parsed => Sample.RunAsync((backend, stop) => ServeAsync(backend, parsed.GetValue(demo), parsed.GetValue(api), stop)));
return await SampleCommand.RunAsync(command, args);

static async Task ServeAsync(Backend backend, bool isDemo, Api api, CancellationToken stop)
{
    if (backend.Fake is { } fake)
        FakeModel.Teach(fake);

    var folder = AppContext.BaseDirectory;
    var articles = ArticleReader.ReadFolder(Path.Combine(folder, "Knowledge"));
    var search = (await KnowledgeBase.CreateAsync(backend.Client.Embeddings, articles, stop)).AsFunction();
    var desk = new ServiceDesk(api == Api.Responses
        ? new ResponseServiceModel(backend.Client.Responses, backend.Model, ServiceDesk.Instructions, search)
        : new ChatServiceModel(backend.Client.Chat, backend.Model, ServiceDesk.Instructions, search));

    if (!isDemo)
        WrappedText.WriteLine("You are a customer of Example Lamps. Ask about delivery, returns or repairs, or for a human; Ctrl-C leaves.");
    var customer = isDemo ? Customer.FromFileAsync(Path.Combine(folder, "Demo.txt"), stop) : Customer.AtConsoleAsync(stop);
    await foreach (var message in customer)
    {
        var reply = await desk.AnswerAsync(message, stop);
        Console.WriteLine($"  [{reply.Sentiment.Mood}, {reply.Sentiment.Intensity} of 10: {reply.Sentiment.Reason}]");
        WrappedText.WriteLine($"desk> {reply.Text}");
        if (reply.Handover is null)
            continue;
        Console.WriteLine();
        WrappedText.WriteLine(reply.Handover);
        return;
    }
}
