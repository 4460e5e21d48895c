namespace OpenAi.Extensions.AI;

/// <summary>Answers <c>GetService</c> for the clients of this package.</summary>
internal static class Services
{
    /// <summary>Finds the first of the services that has the type; there are none with a key.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="serviceType"/> is <see langword="null"/>.</exception>
    public static object? Find(Type serviceType, object? serviceKey, params ReadOnlySpan<object> services)
    {
        ArgumentNullException.ThrowIfNull(serviceType);
        if (serviceKey is not null)
            return null;
        foreach (var service in services)
        {
            if (serviceType.IsInstanceOfType(service))
                return service;
        }
        return null;
    }
}
