using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using OpenAi.Tests.WireMock.Matching;

namespace OpenAi.Tests.WireMock.Server;

/// <summary>Serves mapping files as WireMock does, within the process of the tests: no Java, no download, a few milliseconds.</summary>
internal sealed class InProcessWireMock
{
    private readonly StubStore _stubs = new();
    private readonly RequestJournal _journal = new();
    private readonly AdminApi _admin;

    private InProcessWireMock() => _admin = new(_stubs, _journal);

    /// <summary>Starts a server on a free port of this machine; it lives as long as the process.</summary>
    public static async Task<Uri> StartAsync()
    {
        var server = new InProcessWireMock();
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        app.Run(server.AnswerAsync);
        await app.StartAsync();
        return new Uri(app.Urls.Single());
    }

    private async Task AnswerAsync(HttpContext context)
    {
        var request = await ReceivedRequest.ReadAsync(context);
        if (request.Path.StartsWith(AdminApi.Root, StringComparison.Ordinal))
        {
            await _admin.AnswerAsync(context, request);
            return;
        }
        _journal.Add(request);
        if (_stubs.Answer(request, out var problem) is { } stub)
        {
            await ResponseWriter.WriteAsync(context, stub);
            return;
        }
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        context.Response.ContentType = "text/plain";
        await context.Response.WriteAsync(problem, context.RequestAborted);
    }
}
