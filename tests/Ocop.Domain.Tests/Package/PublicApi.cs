using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace Ocop.Domain.Tests.Package;

/// <summary>Everything of an assembly that its users can name, as text: one line a type, one line a member, in order.</summary>
internal static class PublicApi
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static string Of(Assembly assembly)
    {
        var text = new StringBuilder();
        foreach (var type in assembly.GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal))
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"{Kind(type)} {type.Namespace}.{Name(type)}{Bases(type)}");
            foreach (var line in Members(type).Order(StringComparer.Ordinal))
            {
                text.AppendLine(CultureInfo.InvariantCulture, $"  {line}");
            }
        }

        return text.ToString();
    }

    private static string Kind(Type type) => type switch
    {
        { IsEnum: true } => "enum",
        { IsInterface: true } => "interface",
        { IsValueType: true } => IsReadOnly(type) ? "readonly struct" : "struct",
        { IsAbstract: true, IsSealed: true } => "static class",
        _ when typeof(Delegate).IsAssignableFrom(type) => "delegate",
        _ => $"{(type.IsAbstract ? "abstract " : type.IsSealed ? "sealed " : "")}{(IsRecord(type) ? "record" : "class")}",
    };

    private static bool IsRecord(Type type) => type.GetMethod("<Clone>$") is not null;

    private static bool IsReadOnly(Type type) => type.IsDefined(typeof(IsReadOnlyAttribute));

    private static string Bases(Type type)
    {
        if (type.IsEnum)
        {
            return "";
        }

        var inherited = type.BaseType?.GetInterfaces() ?? [];
        var equality = typeof(IEquatable<>).MakeGenericType(type);
        var bases = type.GetInterfaces().Except(inherited)
            .Where(candidate => candidate.IsPublic && !(IsRecord(type) && candidate == equality))
            .Select(Name).Order(StringComparer.Ordinal).ToList();
        if (type is { IsValueType: false, BaseType: { } parent } && parent != typeof(object))
        {
            bases.Insert(0, Name(parent));
        }

        return bases.Count == 0 ? "" : " : " + string.Join(", ", bases);
    }

    private static IEnumerable<string> Members(Type type)
    {
        if (type.IsEnum)
        {
            return Enum.GetNames(type).Select(name => $"{name} = {Convert.ToInt64(Enum.Parse(type, name), CultureInfo.InvariantCulture)}");
        }

        return type.GetMembers(Declared)
            .Where(member => member is not Type && !IsGenerated(member) && !IsAccessor(member))
            .Select(Line);
    }

    // What the compiler adds to a record.
    private static bool IsGenerated(MemberInfo member) =>
        member.Name.StartsWith('<') || (member is MethodBase && member.IsDefined(typeof(CompilerGeneratedAttribute)));

    private static bool IsAccessor(MemberInfo member) =>
        member is MethodInfo { IsSpecialName: true } method && !method.Name.StartsWith("op_", StringComparison.Ordinal);

    private static string Line(MemberInfo member) => member switch
    {
        ConstructorInfo constructor => $"new({Parameters(constructor)})",
        FieldInfo { IsLiteral: true } field => $"const {Name(field.FieldType)} {field.Name} = {field.GetRawConstantValue()}",
        FieldInfo field => $"{Static(field.IsStatic)}{Name(field.FieldType)}{Null(field)} {field.Name}",
        PropertyInfo property => Property(property),
        MethodInfo method => $"{Static(method.IsStatic)}{Name(method.ReturnType)}{Null(method.ReturnParameter)} {method.Name}{Arguments(method)}({Parameters(method)})",
        _ => member.ToString()!,
    };

    private static string Property(PropertyInfo property)
    {
        var setter = property.SetMethod is { IsPublic: true } set
            ? set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) ? " init;" : " set;"
            : "";
        var indexes = property.GetIndexParameters();
        var index = indexes.Length == 0 ? "" : $"[{string.Join(", ", indexes.Select(parameter => Name(parameter.ParameterType)))}]";
        return $"{Static((property.GetMethod ?? property.SetMethod)!.IsStatic)}{Name(property.PropertyType)}{Null(property)} {property.Name}{index} {{ get;{setter} }}";
    }

    private static string Arguments(MethodInfo method) =>
        method.IsGenericMethodDefinition ? $"<{string.Join(", ", method.GetGenericArguments().Select(Name))}>" : "";

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(parameter =>
        $"{(parameter.IsOut ? "out " : "")}{Name(parameter.ParameterType)}{Null(parameter)} {parameter.Name}{(parameter.HasDefaultValue ? $" = {parameter.DefaultValue ?? "null"}" : "")}"));

    private static string Static(bool isStatic) => isStatic ? "static " : "";

    private static string Null(object declaration)
    {
        var context = new NullabilityInfoContext();
        var info = declaration switch
        {
            ParameterInfo parameter => context.Create(parameter),
            PropertyInfo property => context.Create(property),
            FieldInfo field => context.Create(field),
            _ => throw new ArgumentException("No declaration with a type.", nameof(declaration)),
        };
        return !info.Type.IsValueType && info.ReadState == NullabilityState.Nullable ? "?" : "";
    }

    private static string Name(Type type)
    {
        if (type.IsByRef)
        {
            return Name(type.GetElementType()!);
        }

        if (type.IsArray)
        {
            return Name(type.GetElementType()!) + "[]";
        }

        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            return Name(underlying) + "?";
        }

        var name = type is { IsNested: true, IsGenericParameter: false } ? $"{Name(type.DeclaringType!)}.{type.Name}" : type.Name;
        return type.IsGenericType
            ? $"{name.Split('`')[0]}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>"
            : name;
    }
}
