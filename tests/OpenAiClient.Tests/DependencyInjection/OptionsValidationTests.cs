using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OpenAi.Tests.Support;

namespace OpenAi.Tests.DependencyInjection;

[Collection(EnvironmentTests.Name)]
[Trait("Lane", "cultures")]
public class OptionsValidationTests
{
    [Theory]
    [InlineData("MaxRetries", "abc", "OpenAi:MaxRetries: 'abc' is not a whole number.")]
    [InlineData("AttemptTimeout", "soon", "OpenAi:AttemptTimeout: 'soon' is not a time such as")]
    [InlineData("AttemptTimeout", "30", "OpenAi:AttemptTimeout: '30' is not a time such as")]
    [InlineData("BaseAddress", "not a uri", "OpenAi:BaseAddress: 'not a uri' is not an absolute address")]
    [InlineData("BaseAddress", "ftp://a.test", "OpenAi:BaseAddress: 'ftp://a.test' is not an absolute http or https address")]
    [InlineData("Proxy", "nowhere", "OpenAi:Proxy: 'nowhere' is not the address of a proxy")]
    [InlineData("Authentication", "Basic", "OpenAi:Authentication: 'Basic' is not Bearer, ApiKeyHeader or None.")]
    [InlineData("Authentication", "1", "OpenAi:Authentication: '1' is not Bearer, ApiKeyHeader or None.")]
    [InlineData("MaxRetries", "-1", "OpenAi:MaxRetries: -1 is negative")]
    [InlineData("Timeout", "-00:00:05", "OpenAi:Timeout: -00:00:05 is not a valid timeout")]
    [InlineData("Headers:X-A", "a\nb", "OpenAi:Headers:X-A: its value contains a line break.")]
    [InlineData("Headers:X A", "a", "OpenAi:Headers:X A: this is not a valid header name.")]
    [InlineData("HttpVersion", "two", "OpenAi:HttpVersion: 'two' is not a version such as 2.0.")]
    [InlineData("MaxEventBytes", "0", "OpenAi:MaxEventBytes: 0 is not positive")]
    [InlineData("ExpectContinueFrom", "-1", "OpenAi:ExpectContinueFrom: -1 is negative")]
    [InlineData("Organization", "a\r\nb", "OpenAi:Organization: its value contains a line break.")]
    public void A_wrong_value_is_named_by_its_path(string key, string value, string message) =>
        Assert.Contains(message, Problem(("OpenAi:ApiKey", "sk-secret"), ("OpenAi:" + key, value)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("ApiKey", "sk-secret\n")]
    [InlineData("ApiKey", "sk secret")]
    [InlineData("MaxRetries", "sk-secret")]
    [InlineData("BaseAddress", "sk-secret")]
    [InlineData("BaseAddress", "sk-secret://secret")]
    public void A_key_in_a_wrong_value_is_not_shown(string key, string value)
    {
        var message = Problem(("OpenAi:" + key, value)).ToString();

        Assert.Contains($"OpenAi:{key}: ", message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("BaseAddress", "ftp://user:hunter2@host/v1")]
    [InlineData("BaseAddress", "https//user:hunter2@host/v1")]
    [InlineData("BaseAddress", "user:hunter2@host")]
    [InlineData("BaseAddress", "ftp://host/v1?sig=hunter2")]
    [InlineData("Proxy", "http//user:hunter2@host")]
    [InlineData("Proxy", "user:hunter2@proxy host")]
    public void A_password_in_a_wrong_address_is_not_shown(string key, string value)
    {
        var message = Problem(("OpenAi:ApiKey", "sk-1"), ("OpenAi:" + key, value)).ToString();

        Assert.Contains("host", message, StringComparison.Ordinal);
        Assert.DoesNotContain("hunter2", message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_password_in_a_wrong_variable_is_not_shown()
    {
        using var scope = new EnvironmentScope(key: "sk-secret", baseUrl: "ftp://user:hunter2@host");

        Assert.Equal("The environment variable OPENAI_BASE_URL is not an absolute http or https address: 'ftp://host'.", Problem().Message);
    }

    [Fact]
    public void A_missing_key_is_told_with_the_ways_to_give_one()
    {
        using var scope = new EnvironmentScope();

        Assert.Equal(MissingApiKeyException.Text, Problem(("OpenAi:ApiKey", "")).Message);
    }

    [Fact]
    public void A_key_in_a_section_that_is_not_read_is_told_with_the_way_to_read_it()
    {
        using var scope = new EnvironmentScope();
        var services = new ServiceCollection();
        services.AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection([new("OpenAi:ApiKey", "sk-1")]).Build());
        services.AddOpenAiClient(static options => options.MaxRetries = 1);
        using (var provider = services.BuildServiceProvider())
        {
            var message = Assert.Throws<OptionsValidationException>(() => provider.GetRequiredService<OpenAiClient>()).Message;
            Assert.StartsWith(MissingApiKeyException.Text, message, StringComparison.Ordinal);
            Assert.EndsWith("such as AddOpenAiClient(), before.", message, StringComparison.Ordinal);
        }

        services.AddOpenAiClient();
        using var both = services.BuildServiceProvider();

        Assert.NotNull(both.GetRequiredService<OpenAiClient>());
    }

    [Fact]
    public void All_wrong_values_are_told_at_once()
    {
        var failures = Problem(("OpenAi:MaxRetries", "abc"), ("OpenAi:Timeout", "soon")).Failures;

        Assert.Equal(2, failures.Count());
    }

    [Fact]
    public void A_wrong_variable_is_told_at_the_start()
    {
        using var scope = new EnvironmentScope(key: "sk-secret", baseUrl: "nowhere");

        Assert.Equal("The environment variable OPENAI_BASE_URL is not an absolute http or https address: 'nowhere'.", Problem().Message);
    }

    [Fact]
    public void A_wrong_option_from_code_is_named_by_its_property()
    {
        var services = new ServiceCollection();
        services.AddKeyedOpenAiClient("eu", static options => (options.ApiKey, options.MaxRetries) = ("sk-1", -1));
        using var provider = services.BuildServiceProvider();

        var exception = Assert.Throws<OptionsValidationException>(() => provider.GetRequiredKeyedService<OpenAiClient>("eu"));

        Assert.StartsWith("OpenAiClientOptions.MaxRetries: -1", exception.Message, StringComparison.Ordinal);
    }

    private static OptionsValidationException Problem(params (string Key, string? Value)[] values)
    {
        var services = new ServiceCollection().AddSingleton(AddOpenAiClientTests.Configuration(values));
        services.AddOpenAiClient();
        using var provider = services.BuildServiceProvider();
        return Assert.Throws<OptionsValidationException>(provider.GetRequiredService<IStartupValidator>().Validate);
    }
}
