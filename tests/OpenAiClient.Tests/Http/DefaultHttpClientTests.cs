using System.Net;
using OpenAi.Http;

namespace OpenAi.Tests.Http;

public class DefaultHttpClientTests
{
    [Fact]
    public void The_handler_follows_the_options_and_no_redirect()
    {
        var proxy = new WebProxy("http://proxy.test:8080");
        using var handler = DefaultHttpClient.CreateSocketsHandler(new() { ConnectTimeout = TimeSpan.FromSeconds(3), Proxy = proxy }, DecompressionMethods.All);

        Assert.False(handler.AllowAutoRedirect);
        Assert.False(handler.UseCookies);
        Assert.Equal(TimeSpan.FromSeconds(3), handler.ConnectTimeout);
        Assert.Equal(TimeSpan.FromMinutes(5), handler.PooledConnectionLifetime);
        Assert.Equal(TimeSpan.Zero, handler.ResponseDrainTimeout);
        Assert.Same(proxy, handler.Proxy);
    }

    [Fact]
    public void Without_a_proxy_of_its_own_the_environment_rules()
    {
        using var handler = DefaultHttpClient.CreateSocketsHandler(new(), DecompressionMethods.All);

        Assert.True(handler.UseProxy);
        Assert.Null(handler.Proxy);
    }
}
