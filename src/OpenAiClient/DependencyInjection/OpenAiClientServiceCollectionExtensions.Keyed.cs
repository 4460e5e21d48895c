using Microsoft.Extensions.Configuration;
using OpenAi;
using OpenAi.DependencyInjection;

namespace Microsoft.Extensions.DependencyInjection;

public static partial class OpenAiClientServiceCollectionExtensions
{
    /// <summary>
    /// Registers one of several clients, configured by the section <c>OpenAi:</c><paramref name="serviceKey"/> of the container's
    /// <see cref="IConfiguration"/>, if it exists. Resolve it with <see cref="FromKeyedServicesAttribute"/>.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="serviceKey">The key of the client and its resource clients.</param>
    /// <returns>The builder of the client's <see cref="HttpClient"/>, to add handlers to.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="serviceKey"/> is an empty string.</exception>
    /// <example>
    /// <code>
    /// builder.Services.AddKeyedOpenAiClient("work", options =&gt; options.ApiKey = "sk-your-work-key");
    ///
    /// await using var app = builder.Build();
    /// var chat = app.Services.GetRequiredKeyedService&lt;ChatClient&gt;("work");
    /// Console.WriteLine(chat);
    /// </code>
    /// </example>
    public static IHttpClientBuilder AddKeyedOpenAiClient(this IServiceCollection services, object serviceKey) =>
        Keyed(services, serviceKey).BindDefault().HttpClient;

    /// <summary>
    /// Registers one of several clients, configured by code. To read its section as well, call
    /// <see cref="AddKeyedOpenAiClient(IServiceCollection, object)"/> before.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="serviceKey">The key of the client and its resource clients.</param>
    /// <param name="configure">Sets the options.</param>
    /// <returns>The builder of the client's <see cref="HttpClient"/>, to add handlers to.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="serviceKey"/> is an empty string.</exception>
    public static IHttpClientBuilder AddKeyedOpenAiClient(
        this IServiceCollection services, object serviceKey, Action<OpenAiClientOptions> configure) =>
        Keyed(services, serviceKey).Configure(configure).HttpClient;

    /// <summary>Registers one of several clients, configured by a section, then by code.</summary>
    /// <param name="services">The services.</param>
    /// <param name="serviceKey">The key of the client and its resource clients.</param>
    /// <param name="section">The section; see <see cref="AddOpenAiClient(IServiceCollection, IConfiguration, Action{OpenAiClientOptions}?)"/>.</param>
    /// <param name="configure">Sets options after the section was read.</param>
    /// <returns>The builder of the client's <see cref="HttpClient"/>, to add handlers to.</returns>
    /// <exception cref="ArgumentNullException">
    /// <paramref name="services"/>, <paramref name="serviceKey"/> or <paramref name="section"/> is <see langword="null"/>.
    /// </exception>
    /// <exception cref="ArgumentException"><paramref name="serviceKey"/> is an empty string.</exception>
    public static IHttpClientBuilder AddKeyedOpenAiClient(
        this IServiceCollection services, object serviceKey, IConfiguration section, Action<OpenAiClientOptions>? configure = null)
    {
        var account = Keyed(services, serviceKey).Bind(section);
        return (configure is null ? account : account.Configure(configure)).HttpClient;
    }

    private static ClientRegistration Keyed(IServiceCollection services, object serviceKey)
    {
        ArgumentNullException.ThrowIfNull(serviceKey);
        if (serviceKey is "")
            throw new ArgumentException("The key must not be empty.", nameof(serviceKey));
        return ClientRegistration.Of(services, serviceKey);
    }
}
