using Samples;
using WebChat;

await using var backend = Backend.Start();
backend.Fake?.Chat.ChunkDelay = TimeSpan.FromMilliseconds(80);

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddOpenAiClient(options => backend.Fake?.Configure(options));
builder.Services.AddProblemDetails();
builder.Services.AddExceptionHandler<UpstreamExceptionHandler>();
builder.Services.ConfigureHttpJsonOptions(options => options.SerializerOptions.TypeInfoResolverChain.Insert(0, WebChatJson.Default));
// What cannot be read is answered the same way in development: 400, without an exception.
builder.Services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = false);

var app = builder.Build();
app.UseExceptionHandler();
app.UseStatusCodePages();
app.UseDefaultFiles();
app.UseStaticFiles();
app.MapCompletions(backend.Model);
app.MapChatStream(backend.Model);
if (backend.Fake is not null)
    Console.WriteLine("OPENAI_API_KEY is not set, so an embedded fake server answers.");
await app.RunAsync();
