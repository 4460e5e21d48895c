using System.CommandLine;
using OpenAi.Chat;
using OpenAi.Responses;
using Samples;
using WebChat;

// ASP.NET Core reads them, and would ignore a mistyped one.
var command = new RootCommand("A web page that streams answers; the API key stays on the server.")
{
    ApiOption.Create(),
    new Option<string>("--urls") { Description = "The addresses to listen at, such as http://localhost:5080." },
    new Option<string>("--environment") { Description = "The environment of ASP.NET Core, such as Development." },
    new Option<string>("--contentRoot") { Description = "The folder with appsettings.json." },
    new Option<string>("--applicationName") { Description = "The name of the program to ASP.NET Core." },
};
command.SetAction(_ => Sample.RunAsync(async backend =>
{
    backend.Slow(TimeSpan.FromMilliseconds(80));

    var builder = WebApplication.CreateBuilder(args);
    builder.Services.AddOpenAiClient(options => backend.Fake?.Configure(options));
    var api = ApiOption.FromSetting(builder.Configuration["api"]);
    builder.Services.AddSingleton<IWebModel>(services => api == Api.Responses
        ? new ResponseWebModel(services.GetRequiredService<ResponsesClient>(), backend.Model)
        : new ChatWebModel(services.GetRequiredService<ChatClient>(), backend.Model));
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
    app.MapCompletions();
    app.MapChatStream();
    app.MapHealthChecks("/health");
    await ServeAsync(app);
}));
return await SampleCommand.RunAsync(command, args);

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
