using System.Globalization;
using System.Reflection;

namespace OpenAi.Tests.PublicApi;

/// <summary>Formats types and members as C# declarations, with nullability.</summary>
internal static class Signatures
{
    private static readonly NullabilityInfoContext _nullability = new();

    public static bool IsRecord(Type type) => type.GetMethod("<Clone>$") is not null;

    public static string OfType(Type type)
    {
        if (type.IsSubclassOf(typeof(Delegate)))
            return $"delegate {Method(type.GetMethod("Invoke")!, TypeNames.Of(type, full: true))}";
        var kind = type.IsInterface ? "interface"
            : type.IsEnum ? "enum"
            : type.IsValueType ? "struct"
            : type is { IsAbstract: true, IsSealed: true } ? "static class"
            : (type.IsAbstract ? "abstract " : type.IsSealed ? "sealed " : "") + (IsRecord(type) ? "record" : "class");
        var parent = type.BaseType is { } ancestor && ancestor != typeof(object) && ancestor != typeof(ValueType) && ancestor != typeof(Enum)
            ? [TypeNames.Of(ancestor, full: true)]
            : Array.Empty<string>();
        var interfaces = type.GetInterfaces()
            .Where(face => face.IsVisible && type.BaseType?.IsAssignableTo(face) != true)
            .Select(static face => TypeNames.Of(face, full: true))
            .Where(static name => !name.StartsWith("System.IEquatable<", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);
        var bases = type.IsEnum ? "" : string.Join(", ", parent.Concat(interfaces));
        return $"{kind} {TypeNames.Of(type, full: true)}{(bases.Length == 0 ? "" : " : " + bases)}";
    }

    public static string OfMember(MemberInfo member) => member switch
    {
        ConstructorInfo constructor => $"{Modifiers(constructor)}{TypeNames.Of(constructor.DeclaringType!)}({Parameters(constructor)})",
        MethodInfo method => Modifiers(method) + Method(method, method.Name),
        PropertyInfo property => Property(property),
        FieldInfo field => $"{(field.IsStatic ? "static " : "")}{TypeNames.Of(field.FieldType, _nullability.Create(field))} {field.Name}{Value(field)}",
        EventInfo happening => $"event {TypeNames.Of(happening.EventHandlerType!)} {happening.Name}",
        _ => throw new ArgumentException($"{member} is of no known kind.", nameof(member)),
    };

    private static string Method(MethodInfo method, string name)
    {
        var arguments = method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(static type => type.Name))}>" : "";
        return $"{TypeNames.Of(method.ReturnType, _nullability.Create(method.ReturnParameter))} {name}{arguments}({Parameters(method)})";
    }

    private static string Property(PropertyInfo property)
    {
        var accessor = (property.GetMethod ?? property.SetMethod)!;
        var required = property.CustomAttributes.Any(static attribute => attribute.AttributeType.Name == "RequiredMemberAttribute") ? "required " : "";
        var index = property.GetIndexParameters() is { Length: > 0 } parameters ? $"[{string.Join(", ", parameters.Select(Parameter))}]" : "";
        var get = property.GetMethod is { } getter && (getter.IsPublic || getter.IsFamily) ? " get;" : "";
        var set = property.SetMethod is not { } setter || !(setter.IsPublic || setter.IsFamily) ? ""
            : setter.ReturnParameter.GetRequiredCustomModifiers().Any(static modifier => modifier.Name == "IsExternalInit") ? " init;"
            : " set;";
        return $"{required}{Modifiers(accessor)}{TypeNames.Of(property.PropertyType, _nullability.Create(property))} {property.Name}{index} {{{get}{set} }}";
    }

    private static string Modifiers(MethodBase method) =>
        (method.IsFamily ? "protected " : "")
        + (method.IsStatic ? "static "
            : method.DeclaringType!.IsInterface ? ""
            : method.IsAbstract ? "abstract "
            : method.IsVirtual && !method.IsFinal && !method.DeclaringType.IsSealed ? "virtual "
            : "");

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(Parameter));

    private static string Parameter(ParameterInfo parameter)
    {
        var kind = parameter.IsDefined(typeof(ParamArrayAttribute)) ? "params "
            : parameter.IsOut ? "out "
            : parameter.ParameterType.IsByRef ? (parameter.IsIn ? "in " : "ref ")
            : "";
        var type = parameter.ParameterType.IsByRef ? parameter.ParameterType.GetElementType()! : parameter.ParameterType;
        var standard = parameter.HasDefaultValue ? " = " + Literal(parameter.DefaultValue) : "";
        return $"{kind}{TypeNames.Of(type, _nullability.Create(parameter))} {parameter.Name}{standard}";
    }

    private static string Value(FieldInfo field) => field.IsLiteral ? " = " + Literal(field.GetRawConstantValue()) : "";

    private static string Literal(object? value) => value switch
    {
        null => "default",
        string text => $"\"{text}\"",
        bool truth => truth ? "true" : "false",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };
}
