using System.Reflection;
using Microsoft.Extensions.DependencyInjection;

namespace OpenAi.Functions;

/// <summary>The value of a parameter that the model does not fill in: the cancellation token of the loop, or a service.</summary>
internal abstract class HiddenValue
{
    /// <summary>Returns the source of a parameter's value; <see langword="null"/> when the model provides it.</summary>
    public static HiddenValue? Of(ParameterInfo parameter)
    {
        if (parameter.ParameterType == typeof(CancellationToken) || parameter.ParameterType == typeof(CancellationToken?))
            return new Token();
        if (parameter.GetCustomAttribute<FromKeyedServicesAttribute>() is { } attribute)
            return new Service(parameter, attribute.Key);
        return parameter.ParameterType == typeof(IServiceProvider) ? new Service(parameter, null) : null;
    }

    /// <exception cref="InvalidOperationException">The service is missing.</exception>
    public abstract object? Find(IServiceProvider? services, CancellationToken token);

    private sealed class Token : HiddenValue
    {
        public override object? Find(IServiceProvider? services, CancellationToken token) => token;
    }

    private sealed class Service(ParameterInfo parameter, object? key) : HiddenValue
    {
        public override object? Find(IServiceProvider? services, CancellationToken token) =>
            Get(services)
            ?? (parameter.HasDefaultValue
                ? null
                : throw new InvalidOperationException(
                    $"The parameter '{parameter}' of {parameter.Member.Name} has no service{(key is null ? "" : $" with the key '{key}'")}: {(services is null ? "set ToolLoopOptions.Services" : "register it")}, or give the parameter a default."));

        private object? Get(IServiceProvider? services) =>
            services is null ? null
            : key is null && parameter.ParameterType == typeof(IServiceProvider) ? services
            : services is IKeyedServiceProvider keyed ? keyed.GetKeyedService(parameter.ParameterType, key)
            : null;
    }
}
