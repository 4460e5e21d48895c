using CustomerService;
using Samples;

if (args is not ([] or ["--demo"]))
{
    Console.Error.WriteLine("Start it without arguments to talk to it, or with --demo to watch a demo conversation.");
    return 2;
}

return await Sample.RunAsync(async (backend, stop) =>
{
    if (backend.Fake is { } fake)
        FakeModel.Teach(fake.Chat);

    var folder = AppContext.BaseDirectory;
    var articles = ArticleReader.ReadFolder(Path.Combine(folder, "Knowledge"));
    var knowledge = await KnowledgeBase.CreateAsync(backend.Client.Embeddings, articles, stop);
    var desk = new ServiceDesk(backend.Client.Chat, backend.Model, knowledge);

    if (args is [])
        Console.WriteLine("You are a customer of Example Lamps. Ask about delivery, returns or repairs, or for a human; Ctrl-C exits.");
    var customer = args is [] ? Customer.AtConsoleAsync(stop) : Customer.FromFileAsync(Path.Combine(folder, "Demo.txt"), stop);
    await foreach (var message in customer)
    {
        var reply = await desk.AnswerAsync(message, stop);
        Console.WriteLine($"  [{reply.Sentiment.Mood}, {reply.Sentiment.Intensity} of 10: {reply.Sentiment.Reason}]");
        Console.WriteLine($"desk> {reply.Text}");
        if (reply.Handover is null)
            continue;
        Console.WriteLine();
        Console.WriteLine(reply.Handover);
        return;
    }
});
