using OpenAi;
using Shop;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddOpenAiClient();
builder.Services.AddSingleton<Triage>();

var app = builder.Build();
app.MapGet("/triage", (string mail, Triage triage, CancellationToken cancellationToken) => triage.SortAsync(mail, cancellationToken));
app.Run();
