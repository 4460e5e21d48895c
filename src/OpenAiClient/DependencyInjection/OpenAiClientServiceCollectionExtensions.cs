using Microsoft.Extensions.Configuration;
using OpenAi;
using OpenAi.DependencyInjection;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>
/// Registers <see cref="OpenAiClient"/> and each of its resource clients (<c>ChatClient</c> and so on) as singletons, with a named client
/// of <see cref="IHttpClientFactory"/>. When these methods are called several times, later configuration wins. Options that are not
/// configured come from the environment. The options are validated when the host starts, or at first use without a host.
/// </summary>
public static partial class OpenAiClientServiceCollectionExtensions
{
    /// <summary>Registers a client, configured by the section <c>OpenAi</c> of the container's <see cref="IConfiguration"/>, if it exists.</summary>
    /// <param name="services">The services.</param>
    /// <returns>The builder of the client's <see cref="HttpClient"/>, to add handlers to.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is <see langword="null"/>.</exception>
    public static IHttpClientBuilder AddOpenAiClient(this IServiceCollection services) =>
        ClientRegistration.Of(services, key: null).BindDefault().HttpClient;

    /// <summary>
    /// Registers a client, configured by code. To read the section <c>OpenAi</c> as well, call
    /// <see cref="AddOpenAiClient(IServiceCollection)"/> before.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Sets the options.</param>
    /// <returns>The builder of the client's <see cref="HttpClient"/>, to add handlers to.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <example>
    /// <code>
    /// builder.Services.AddOpenAiClient(options =&gt; options.MaxRetries = 5);
    ///
    /// var app = builder.Build();
    /// app.MapPost("/ask", (ChatClient chat, string question, CancellationToken stop) =&gt;
    ///     chat.AskAsync("gpt-5.6-terra", question, cancellationToken: stop));
    /// </code>
    /// </example>
    public static IHttpClientBuilder AddOpenAiClient(this IServiceCollection services, Action<OpenAiClientOptions> configure) =>
        ClientRegistration.Of(services, key: null).Configure(configure).HttpClient;

    /// <summary>Registers a client, configured by a section, then by code.</summary>
    /// <param name="services">The services.</param>
    /// <param name="section">
    /// The section. Its keys are the property names of <see cref="OpenAiClientOptions"/>; durations are written as <c>00:01:30</c> or
    /// <c>Infinite</c>, <c>Headers</c> and <c>Query</c> are subsections, <c>Proxy</c> is an address.
    /// </param>
    /// <param name="configure">Sets options after the section was read.</param>
    /// <returns>The builder of the client's <see cref="HttpClient"/>, to add handlers to.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> or <paramref name="section"/> is <see langword="null"/>.</exception>
    public static IHttpClientBuilder AddOpenAiClient(
        this IServiceCollection services, IConfiguration section, Action<OpenAiClientOptions>? configure = null)
    {
        var account = ClientRegistration.Of(services, key: null).Bind(section);
        return (configure is null ? account : account.Configure(configure)).HttpClient;
    }
}
