using global::WireMock.Server;
using global::WireMock.Settings;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace OpenAi.Tests.WireMock;

/// <summary>The WireMock.Net server that all tests share, with the mapping files under <c>Mappings</c>.</summary>
internal static class MockServer
{
    /// <summary>The journal keeps the request's target under this header; WireMock.Net itself keeps it decoded only.</summary>
    public const string TargetHeader = "x-raw-target";

    private static readonly Lazy<WireMockServer> _shared = new(Start);

    public static WireMockServer Shared => _shared.Value;

    private static WireMockServer Start()
    {
        var server = WireMockServer.Start(new WireMockServerSettings
        {
            Urls = ["http://127.0.0.1:0"],
            PreWireMockMiddlewareInit = static app => ((IApplicationBuilder)app).Use(PrepareAsync),
        });
        foreach (var file in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Mappings"), "*.json", SearchOption.AllDirectories))
            server.WithMapping(File.ReadAllText(file));
        return server;
    }

    private static Task PrepareAsync(HttpContext context, RequestDelegate next)
    {
        context.Request.Headers[TargetHeader] = context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;
        context.Response.Body = new PiecewiseEvents(context.Response, context.Response.Body);
        return next(context);
    }
}
