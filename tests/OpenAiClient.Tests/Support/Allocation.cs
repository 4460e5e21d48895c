using System.Net;
using System.Text;

namespace OpenAi.Tests.Support;

/// <summary>Measures the bytes that a call allocates on its thread, without a network.</summary>
internal static class Allocation
{
    private const int Warmup = 50;
    private const int Rounds = 50;

    /// <summary>Returns the bytes of one call: the fewest of many, because caches and pools grow at times of their own.</summary>
    public static async Task<long> OfAsync(Func<Task> call)
    {
        for (var i = 0; i < Warmup; i++)
            await call();
        var least = long.MaxValue;
        for (var i = 0; i < Rounds; i++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            await call();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }
        return least;
    }

    /// <summary>A client whose server gives the same answer to all calls, on the thread of the call.</summary>
    public static OpenAiClient Client(string answer, string mediaType = "application/json", Action<OpenAiClientOptions>? configure = null)
    {
        var options = new OpenAiClientOptions { ApiKey = "sk-test", BaseAddress = new Uri("https://example.test/v1") };
        configure?.Invoke(options);
        return new(options, Http(answer, mediaType));
    }

    /// <summary>A client of .NET for the same answers.</summary>
    public static HttpClient Http(string answer, string mediaType = "application/json") => new(new CannedHandler(Encoding.UTF8.GetBytes(answer), mediaType));

    private sealed class CannedHandler(byte[] answer, string mediaType) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var content = new ByteArrayContent(answer);
            content.Headers.TryAddWithoutValidation("Content-Type", mediaType);
            return Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = content });
        }
    }
}
