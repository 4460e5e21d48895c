using Samples;
using WebChat;

return await Sample.RunAsync(async backend =>
{
    backend.Fake?.Chat.ChunkDelay = TimeSpan.FromMilliseconds(80);

    var builder = WebApplication.CreateBuilder(args);
    builder.Services.AddOpenAiClient(options => backend.Fake?.Configure(options));
    // A failure at startup is reported by this program in one line.
    builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None);
    builder.Services.AddOpenAiProblemDetails();
    builder.Services.AddHealthChecks().AddOpenAi();
    builder.Services.ConfigureHttpJsonOptions(options => options.SerializerOptions.TypeInfoResolverChain.Insert(0, WebChatJson.Default));
    // An invalid body is answered with status 400 in development too, without an exception.
    builder.Services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = false);

    await using var app = builder.Build();
    app.UseExceptionHandler();
    app.UseStatusCodePages();
    app.UseDefaultFiles();
    app.UseStaticFiles();
    app.MapCompletions(backend.Model);
    app.MapChatStream(backend.Model);
    app.MapHealthChecks("/health");
    await ServeAsync(app);
});

static async Task ServeAsync(WebApplication app)
{
    try
    {
        await app.RunAsync();
    }
    catch (FormatException exception)
    {
        // An invalid address in --urls or the configuration.
        throw new InvalidDataException(exception.Message, exception);
    }
}
