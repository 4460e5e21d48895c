using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using OpenAi.Testing;

namespace Shop.Tests;

public sealed class WebAppTests(FakeFixture fixture) : IClassFixture<FakeFixture>
{
    [Fact]
    public async Task The_web_application_asks_the_fake_server()
    {
        var fake = fixture.Fake;
        fake.Reset();
        fake.Chat.Reply("billing");
        await using var app = new WebApplicationFactory<Program>().WithWebHostBuilder(host =>
            host.ConfigureTestServices(services => services.AddOpenAiClient(fake.Configure)));
        using var http = app.CreateClient();

        Assert.Equal("billing", await http.GetStringAsync("/triage?mail=Where+is+my+invoice%3F"));
    }
}
